package org.daftar.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.events;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.util.Map;
import org.daftar.command.log.Appended;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.OutcomeUnknown;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.database.BreakingDatabase;
import org.daftar.command.platform.log.database.BreakingDatabase.Break;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that breaks during a commit: whoever waits is told the truth. */
public abstract class BrokenCommitContract {

  protected BreakingDatabase database;
  protected EventLog log;

  protected abstract BreakingDatabase breakingDatabase();

  @BeforeEach
  void openLog() {
    database = breakingDatabase();
    log = LogEngine.open(database, () -> TestEvents.GENESIS, LogClock.system());
    log.append(events("cas_1", 0, 0));
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void saysThatItIsAppendedWhenTheCommitHadHappened() {
    database.breakAt(Break.AFTER_COMMIT);

    assertThat(log.append(events("cas_1", 1, 2))).isEqualTo(new Appended(4));
    assertThat(log.append(events("cas_1", 3, 3))).isEqualTo(new Appended(5));
    LogInvariants.hold(log, Map.of(2L, "evt-cas_1-1", 3L, "evt-cas_1-2", 4L, "evt-cas_1-3"));
  }

  @Test
  void saysThatNothingIsAppendedWhenTheCommitHadNotHappened() {
    database.breakAt(Break.BEFORE_COMMIT);

    assertThatThrownBy(() -> log.append(events("cas_1", 1, 2))).isInstanceOf(LogUnavailable.class);
    assertThat(log.size()).isEqualTo(2);
    assertThat(log.append(events("cas_1", 1, 2))).isEqualTo(new Appended(4));
  }

  @Test
  void isAsTruthfulWhileItHoldsTheHeadThroughSeveralStatements() {
    database.neverSwap();
    database.breakAt(Break.AFTER_COMMIT);
    assertThat(log.append(events("cas_1", 1, 1))).isEqualTo(new Appended(3));

    database.breakAt(Break.BEFORE_COMMIT);
    assertThatThrownBy(() -> log.append(events("cas_1", 2, 2))).isInstanceOf(LogUnavailable.class);
    assertThat(log.append(events("cas_1", 2, 2))).isEqualTo(new Appended(4));
  }

  @Test
  void saysThatItDoesNotKnowWhenItCannotFindOutAndTellsWhoeverAsksAgain() {
    database.breakAt(Break.AFTER_COMMIT);
    database.setUnreachable(true);
    assertThatThrownBy(() -> log.append(withKey(event("cas_1", 1), "k"))).isInstanceOf(OutcomeUnknown.class);

    database.setUnreachable(false);
    assertThatThrownBy(() -> log.append(withKey(event("cas_1", 1), "k"))).isInstanceOf(KeyTaken.class);
    assertThat(log.append(events("cas_1", 2, 2))).isEqualTo(new Appended(4));
  }

  @Test
  void failsWhileTheDatabaseIsAwayAndRecoversByItself() {
    database.breakAt(Break.BEFORE_COMMIT);
    database.setUnreachable(true);
    assertThatThrownBy(() -> log.append(events("cas_1", 1, 1))).isInstanceOf(OutcomeUnknown.class);
    assertThatThrownBy(() -> log.append(events("cas_1", 1, 1))).isInstanceOf(LogUnavailable.class);
    assertThat(log.readFrom(0, 9)).hasSize(2);

    database.setUnreachable(false);
    assertThat(log.append(events("cas_1", 1, 1))).isEqualTo(new Appended(3));
  }
}
