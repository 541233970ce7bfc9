package org.daftar.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.platform.log.TestEvents.GENESIS;
import static org.daftar.command.platform.log.TestEvents.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.ClockRefused;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LeafKind;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;

/** What a log must hold when it is read, and what dates it, whatever database is beneath. */
public abstract class LogReadingContract extends LogUnderTest {

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
  void readsTheLeavesOfALongStreamInItsOrder() {
    log.append(events("cas_1", 0, 1_200));
    log.append(events("cas_2", 0, 9));

    assertThat(log.leavesOf("cas_1")).hasSize(1_201).last().extracting(LoggedLeaf::sequence).isEqualTo(1_200L);
    assertThat(log.leavesOf("cas_3")).isEmpty();
  }

  @Test
  void tellsInALeafWhatItsKindAdds() throws Exception {
    SortedMap<String, JsonNode> clear = new TreeMap<>(Map.of("size", LongNode.valueOf(7)));
    LeafKind anchor = new LeafKind("anchor", clear);
    log.append(Append.of(new NewEvent("anc", 0, "evt-1", Payload.of("{}"), anchor)));

    Leaf leaf = new LeafCodec("daftar-leaf/1").read(log.leavesOf("anc").findFirst().orElseThrow().leaf().bytes());

    assertThat(leaf.kind()).isEqualTo("anchor");
    assertThat(leaf.clear().get("size").longValue()).isEqualTo(7);
  }

  @Test
  void knowsTheHeadOfAStream() {
    log.append(events("cas_1", 0, 4));

    assertThat(log.headOf("cas_1")).hasValue(4);
    assertThat(log.headOf("cas_2")).isEmpty();
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
}
