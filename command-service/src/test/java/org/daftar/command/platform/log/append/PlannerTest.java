package org.daftar.command.platform.log.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.events;
import static org.daftar.command.platform.log.TestEvents.outcome;
import static org.daftar.command.platform.log.TestEvents.relying;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.platform.log.database.Head;
import org.daftar.command.platform.log.database.StreamHead;
import org.daftar.command.platform.log.leaf.EventRow;
import org.daftar.command.platform.log.leaf.LeafMaker;
import org.daftar.command.platform.log.leaf.SaltedAppend;
import org.daftar.command.platform.log.leaf.Salting;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final Head HEAD = new Head(7, 1_000, 2);
  private static final LeafMaker LEAVES = new LeafMaker("example.org/log");
  private static final Salting SALTING = new Salting();
  private static final Optional<Hash> LEAF = Optional.of(Hashing.leaf(new byte[0]));

  private static Plan plan(Map<String, Long> heads, Append... requests) {
    List<SaltedAppend> salted = Stream.of(requests).map(request -> SaltedAppend.of(request, SALTING)).toList();
    return Planner.plan(LEAVES, salted, HEAD, 2_000, known(heads), Map.of());
  }

  private static Map<String, StreamHead> known(Map<String, Long> heads) {
    Map<String, StreamHead> known = new HashMap<>();
    heads.forEach((stream, end) -> known.put(stream, end < 0 ? StreamHead.NONE : new StreamHead(end, LEAF)));
    return known;
  }

  private static Decision accepted(long size) {
    return new Decision.Accepted(new Appended(size));
  }

  private static Class<?> reason(Decision decision) {
    return switch (decision) {
      case Decision.Accepted accepted -> accepted.getClass();
      case Decision.Declined declined -> declined.reason().getClass();
    };
  }

  @Test
  void numbersTheEventsOfAllRequestsInOneRow() {
    Plan plan = plan(Map.of("a", 4L, "b", -1L), events("a", 5, 6), events("b", 0, 0));

    assertThat(plan.batch().events()).extracting(row -> row.event().position()).containsExactly(7L, 8L, 9L);
    assertThat(plan.decisions()).containsExactly(accepted(9), accepted(10));
    assertThat(plan.batch().after()).isEqualTo(new Head(10, 2_000, 2));
  }

  @Test
  void letsTwoRequestsInARowGrowOneStream() {
    assertThat(plan(Map.of("a", 4L), events("a", 5, 5), events("a", 6, 6)).decisions())
        .containsExactly(accepted(8), accepted(9));
  }

  @Test
  void letsOneOfTwoRequestsForOnePlaceWin() {
    Plan plan = plan(Map.of("a", 4L), events("a", 5, 5), events("a", 5, 5), events("b", 0, 0));

    assertThat(plan.decisions())
        .extracting(PlannerTest::reason)
        .containsExactly(Decision.Accepted.class, StreamMoved.class, Decision.Accepted.class);
    assertThat(plan.batch().events()).hasSize(2);
  }

  @Test
  void seesTheGroundMoveWithinTheGroup() {
    Plan plan = plan(Map.of("p", 0L), events("p", 1, 1), relying(event("a", 0), "p", 0));

    assertThat(plan.decisions()).extracting(PlannerTest::reason).endsWith(StreamMoved.class);
  }

  @Test
  void answersTheSecondOfTwoEqualKeysByTheOutcomeOfTheFirst() {
    Plan plan = plan(Map.of(), withKey(event("a", 0), "k"), withKey(event("b", 0), "k"));

    assertThat(plan.batch().outcomes()).containsExactly(new StoredOutcome(outcome("k"), new Appended(8)));
    assertThat(plan.decisions())
        .extracting(PlannerTest::reason)
        .containsExactly(Decision.Accepted.class, KeyTaken.class);
  }

  @Test
  void saysWhichHeadsItTookOnTrust() {
    Plan plan = plan(Map.of("a", 4L), relying(event("a", 5), "p", 3), events("b", 0, 0));

    assertThat(plan.batch().assumed()).containsOnly(Map.entry("p", 3L), Map.entry("b", Append.NOTHING));
  }

  @Test
  void tellsTheHeadsAfterTheBatch() {
    Plan plan = plan(Map.of("a", 4L, "b", 2L), events("a", 5, 6), events("b", 3, 3), events("b", 3, 3));

    assertThat(plan.heads()).containsOnlyKeys("a", "b");
    assertThat(plan.heads().get("a")).isEqualTo(new StreamHead(6, Optional.of(plan.batch().events().get(1).hash())));
    assertThat(plan.heads().get("b").sequence()).isEqualTo(3);
  }

  @Test
  void writesNothingWhereAllLose() {
    assertThat(plan(Map.of("a", 4L), events("a", 3, 3)).writesNothing()).isTrue();
    assertThat(plan(Map.of("a", 4L), events("a", 5, 5)).writesNothing()).isFalse();
  }

  @Test
  void chainsTheLeavesOfAStream() throws MalformedLeaf {
    Plan plan = plan(Map.of("a", 4L), events("a", 5, 5), events("b", 0, 0), events("a", 6, 6));

    LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
    List<EventRow> rows = plan.batch().events();
    assertThat(codec.read(rows.get(0).leaf().bytes()).previous()).isEqualTo(LEAF);
    assertThat(codec.read(rows.get(1).leaf().bytes()).previous()).isEmpty();
    assertThat(codec.read(rows.get(2).leaf().bytes()).previous()).contains(rows.get(0).hash());
  }
}
