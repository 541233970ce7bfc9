package org.daftar.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.platform.log.TestEvents.GENESIS;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.events;
import static org.daftar.command.platform.log.TestEvents.outcome;
import static org.daftar.command.platform.log.TestEvents.relying;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.ClockRefused;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.log.StreamMoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a log must hold, whatever database is beneath. */
public abstract class EventLogContract {

  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  protected final SettableClock clock = new SettableClock("2026-11-23T10:00:00Z");
  protected EventLog log;

  /** Opens the same log whenever it is called in one test. */
  protected abstract EventLog open(LogClock clock);

  @BeforeEach
  void openLog() {
    log = open(clock.asFound());
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  private void reopen(LogClock with) {
    log.close();
    log = open(with);
  }

  @Test
  void beginsWithTheGenesis() {
    assertThat(log.readFrom(0, 10))
        .containsExactly(new LoggedEvent(0, EventLog.SYSTEM, 0, GENESIS.eventId(), clock.instant(), GENESIS.payload()));
  }

  @Test
  void writesTheGenesisOnce() {
    reopen(clock.asFound());

    assertThat(log.size()).isEqualTo(1);
  }

  @Test
  void readsBackWhatWasAppended() {
    NewEvent filed = new NewEvent("cas_1", 0, "evt-1", Payload.of("{\"what\":\"Біләш 被告\"}"));

    log.append(Append.of(filed));

    assertThat(log.readFrom(1, 10))
        .containsExactly(new LoggedEvent(1, "cas_1", 0, "evt-1", clock.instant(), filed.payload()));
  }

  @Test
  void tellsHowManyEventsTheLogHeldWithTheLastOfThem() {
    assertThat(log.append(events("cas_1", 0, 2))).isEqualTo(new Appended(4));
    assertThat(log.append(events("cas_2", 0, 0)).lastPosition()).isEqualTo(4);
    assertThat(log.size()).isEqualTo(5);
  }

  @Test
  void readsAPortionFromAPositionOn() {
    log.append(events("cas_1", 0, 9));

    assertThat(log.readFrom(3, 4)).extracting(LoggedEvent::position).containsExactly(3L, 4L, 5L, 6L);
    assertThat(log.readFrom(11, 4)).isEmpty();
  }

  @Test
  void readsALongStreamInItsOrder() {
    log.append(events("cas_1", 0, 2_499));
    log.append(events("cas_2", 0, 9));

    assertThat(log.readStream("cas_1", 7)).hasSize(2_493).first().extracting(LoggedEvent::sequence).isEqualTo(7L);
    assertThat(log.readStream("cas_3", 0)).isEmpty();
  }

  @Test
  void knowsTheHeadOfAStream() {
    log.append(events("cas_1", 0, 4));

    assertThat(log.headOf("cas_1")).hasValue(4);
    assertThat(log.headOf("cas_2")).isEmpty();
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
  void tellsHowManyEventsWereKnownAtAnInstant() {
    Instant opened = clock.instant();
    clock.pass(Duration.ofMinutes(1));
    log.append(events("cas_1", 0, 2));
    clock.pass(Duration.ofMinutes(1));
    log.append(events("cas_1", 3, 3));

    assertThat(log.sizeAt(opened.minusMillis(1))).isZero();
    assertThat(log.sizeAt(opened)).isEqualTo(1);
    assertThat(log.sizeAt(opened.plusSeconds(60))).isEqualTo(4);
    assertThat(log.sizeAt(opened.plusSeconds(119))).isEqualTo(4);
    assertThat(log.sizeAt(Instant.MAX)).isEqualTo(5);
  }

  @Test
  void neverRecordsATimeBeforeTheLast() {
    clock.jump(Duration.ofSeconds(-1));
    log.append(events("cas_1", 0, 0));

    assertThat(log.readFrom(1, 1).getFirst().recordedAt()).isEqualTo(clock.instant().plusSeconds(1));
  }

  @Test
  void recordsNothingByAClockThatJumpedAndReadsOn() {
    clock.jump(Duration.ofDays(3_650));

    assertThatThrownBy(() -> log.append(events("cas_1", 0, 0))).isInstanceOf(ClockRefused.class);
    assertThat(log.readFrom(0, 10)).hasSize(1);

    clock.jump(Duration.ofDays(-3_650));
    assertThat(log.append(events("cas_1", 0, 0))).isEqualTo(new Appended(2));
  }

  @Test
  void asksForAPersonWhereTheLastRecordIsYearsOld() {
    clock.pass(Duration.ofDays(400));
    reopen(clock.asFound());
    assertThatThrownBy(() -> log.append(events("cas_1", 0, 0)))
        .isInstanceOf(ClockRefused.class)
        .hasMessageContaining("--accept-clock");

    reopen(clock.accepted());
    assertThat(log.append(events("cas_1", 0, 0))).isEqualTo(new Appended(2));
  }

  @Test
  void wakesWhoeverWaitsForTheLogToGrow() {
    CompletableFuture<Long> woken = CompletableFuture.supplyAsync(() -> awaitSize(3, Duration.ofMinutes(1)));
    log.append(events("cas_1", 0, 1));

    assertThat(woken.join()).isEqualTo(3);
  }

  @Test
  void givesUpWaitingWhenPatienceRunsOut() {
    assertThat(awaitSize(2, Duration.ofMillis(20))).isEqualTo(1);
  }

  private long awaitSize(long size, Duration patience) {
    try {
      return log.awaitSize(size, patience);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsTheLatestSnapshotOfAStream() {
    log.storeSnapshot(new StoredSnapshot("cas_1", 3, Payload.of("three")));
    log.storeSnapshot(new StoredSnapshot("cas_1", 5, Payload.of("five")));

    assertThat(log.snapshot("cas_1")).contains(new StoredSnapshot("cas_1", 5, Payload.of("five")));
    assertThat(log.snapshot("cas_2")).isEmpty();
  }

  @Test
  void refusesEverythingAfterItIsClosed() {
    log.close();

    assertThatThrownBy(() -> log.append(events("cas_1", 0, 0))).isInstanceOf(LogUnavailable.class);
    assertThatThrownBy(() -> log.size()).isInstanceOf(LogUnavailable.class);
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
}
