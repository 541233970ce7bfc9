package org.daftar.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.events;
import static org.daftar.command.platform.log.TestEvents.outcome;
import static org.daftar.command.platform.log.TestEvents.relying;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StreamMoved;
import org.junit.jupiter.api.Test;

/** What a log must hold when it is appended to, whatever database is beneath. */
public abstract class EventLogContract extends LogUnderTest {

  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  @Test
  void tellsHowManyEventsTheLogHeldWithTheLastOfThem() {
    assertThat(log.append(events("cas_1", 0, 2))).isEqualTo(new Appended(4));
    assertThat(log.append(events("cas_2", 0, 0)).lastPosition()).isEqualTo(4);
    assertThat(log.size()).isEqualTo(5);
  }

  @Test
  void goesOnWhereItStoodWhenItIsOpenedAgain() {
    log.append(events("cas_1", 0, 4));
    reopen(clock.asFound());

    assertThat(log.append(events("cas_1", 5, 5))).isEqualTo(new Appended(7));
  }

  @Test
  void tellsWhoeverIsTooLateWhereTheStreamEnds() {
    log.append(events("cas_1", 0, 4));

    assertThatExceptionOfType(StreamMoved.class)
        .isThrownBy(() -> log.append(Append.of(new NewEvent("cas_1", 3, "evt-late", Payload.of("{}")))))
        .satisfies(moved -> {
          assertThat(moved.stream()).isEqualTo("cas_1");
          assertThat(moved.expected()).isEqualTo(2);
          assertThat(moved.actual()).isEqualTo(4);
        });
    assertThat(log.size()).isEqualTo(6);
  }

  @Test
  void leavesNoGapInAStream() {
    assertThatThrownBy(() -> log.append(events("cas_1", 1, 1))).isInstanceOf(StreamMoved.class);
    assertThatThrownBy(
            () -> log.append(new Append(List.of(event("cas_1", 0), event("cas_1", 2)), Map.of(), Optional.empty())))
        .isInstanceOf(StreamMoved.class);
    assertThat(log.size()).isEqualTo(1);
  }

  @Test
  void appendsAllEventsOfACommandOrNone() {
    log.append(events("cas_2", 0, 0));
    Append both = new Append(List.of(event("cas_1", 0), event("cas_2", 0)), Map.of(), Optional.empty());

    assertThatThrownBy(() -> log.append(both)).isInstanceOf(StreamMoved.class);

    assertThat(log.headOf("cas_1")).isEmpty();
  }

  @Test
  void refusesADecisionWhoseGroundHasMoved() {
    log.append(events("pty_1", 0, 1));

    assertThatThrownBy(() -> log.append(relying(event("cas_1", 0), "pty_1", 0))).isInstanceOf(StreamMoved.class);
    assertThatThrownBy(() -> log.append(relying(event("cas_1", 0), "pty_1", Append.NOTHING)))
        .isInstanceOf(StreamMoved.class);
    assertThatThrownBy(() -> log.append(relying(event("cas_1", 0), "pty_2", 0))).isInstanceOf(StreamMoved.class);
  }

  @Test
  void acceptsADecisionWhoseGroundStands() {
    log.append(events("pty_1", 0, 1));

    assertThat(log.append(relying(event("cas_1", 0), "pty_1", 1))).isEqualTo(new Appended(4));
    assertThat(log.append(relying(event("cas_1", 1), "pty_2", Append.NOTHING))).isEqualTo(new Appended(5));
  }

  @Test
  void knowsTheGroundWithoutHavingSeenItBefore() {
    log.append(events("pty_1", 0, 1));
    reopen(clock.asFound());

    assertThatThrownBy(() -> log.append(relying(event("cas_1", 0), "pty_1", 0))).isInstanceOf(StreamMoved.class);
    assertThat(log.append(relying(event("cas_1", 0), "pty_1", 1))).isEqualTo(new Appended(4));
  }

  @Test
  void refusesAnEventIdentifierThatIsInUse() {
    log.append(Append.of(new NewEvent("cas_1", 0, "evt-1", Payload.of("{}"))));

    assertThatThrownBy(() -> log.append(Append.of(new NewEvent("cas_1", 1, "evt-1", Payload.of("{}")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(log.append(events("cas_1", 1, 1))).isEqualTo(new Appended(3));
  }

  @Test
  void keepsTheOutcomeOfARequestWithItsEvents() {
    Appended appended = log.append(withKey(event("cas_1", 0), "k"));
    reopen(clock.asFound());

    assertThat(log.outcome("k")).contains(new StoredOutcome(outcome("k"), appended));
    assertThat(log.outcome("other")).isEmpty();
  }

  @Test
  void hasOneEffectForOneKey() {
    Appended first = log.append(withKey(event("cas_1", 0), "k"));

    assertThatExceptionOfType(KeyTaken.class)
        .isThrownBy(() -> log.append(withKey(event("cas_2", 0), "k")))
        .satisfies(taken -> assertThat(taken.stored()).isEqualTo(new StoredOutcome(outcome("k"), first)));
    assertThat(log.size()).isEqualTo(2);
  }

  @Test
  void answersARepetitionByItsKeyThoughTheStreamHasMovedByIt() {
    log.append(withKey(event("cas_1", 0), "k"));

    assertThatThrownBy(() -> log.append(withKey(event("cas_1", 0), "k"))).isInstanceOf(KeyTaken.class);
  }

  @Test
  void keepsNoOutcomeOfARequestThatLost() {
    assertThatThrownBy(() -> log.append(withKey(event("cas_1", 7), "k"))).isInstanceOf(StreamMoved.class);

    assertThat(log.outcome("k")).isEmpty();
  }

  @Test
  void losesNothingAmongManyWritersOnFewStreams() {
    Contention contention = new Contention();
    contention.run(50, log);

    assertThat(contention.acknowledged()).hasSize(800);
    assertThat(contention.lost()).isPositive();
    LogInvariants.hold(log, contention.acknowledged());
  }

  @Test
  void appendsWhatWaitsBeforeItCloses() {
    List<CompletableFuture<Appended>> waiting =
        IntStream.range(0, 100)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> log.append(events("cas_" + n, 0, 0)), THREADS))
            .toList();
    waiting.getFirst().join();
    log.close();
    long acknowledged = waiting.stream().filter(EventLogContract::succeeds).count();
    log = open(clock.asFound());

    assertThat(log.size()).isEqualTo(1 + acknowledged);
  }

  private static boolean succeeds(CompletableFuture<?> append) {
    return append.handle((done, failure) -> failure == null).join();
  }

  @Test
  void refusesWhatItCannotTakeWithoutHarmToWhatComesWithIt() {
    List<CompletableFuture<Appended>> appends =
        IntStream.range(0, 60)
            .mapToObj(n -> new NewEvent("cas_" + n, 0, n % 3 == 0 ? "evt-same" : "evt-" + n, Payload.of("{}")))
            .map(event -> CompletableFuture.supplyAsync(() -> log.append(Append.of(event)), THREADS))
            .toList();

    assertThat(appends.stream().filter(EventLogContract::succeeds)).hasSize(41);
    assertThat(log.size()).isEqualTo(42);
  }
}
