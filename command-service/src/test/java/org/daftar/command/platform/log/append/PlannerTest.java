package org.daftar.command.platform.log.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.events;
import static org.daftar.command.platform.log.TestEvents.outcome;
import static org.daftar.command.platform.log.TestEvents.relying;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.util.List;
import java.util.Map;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.platform.log.database.Head;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final Head HEAD = new Head(7, 1_000, 2);

  private static Plan plan(Map<String, Long> heads, Append... requests) {
    return Planner.plan(List.of(requests), HEAD, 2_000, heads, Map.of());
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

    assertThat(plan.batch().events()).extracting(LoggedEvent::position).containsExactly(7L, 8L, 9L);
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
    Plan plan = plan(Map.of("a", 4L), events("a", 5, 6), events("b", 3, 3), events("b", 3, 3));

    assertThat(plan.heads()).containsOnly(Map.entry("a", 6L), Map.entry("b", 3L));
  }

  @Test
  void writesNothingWhereAllLose() {
    assertThat(plan(Map.of("a", 4L), events("a", 3, 3)).writesNothing()).isTrue();
    assertThat(plan(Map.of("a", 4L), events("a", 5, 5)).writesNothing()).isFalse();
  }
}
