package org.daftar.query.axis.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.query.axis.scale.Reach;
import org.daftar.query.axis.scale.Scale;
import org.junit.jupiter.api.Test;

/** Holds for whatever stands on a timeline. */
public class GeometryTest {

  private static final double LEFT = 2;
  private static final double RIGHT = 1118;
  private static final double THINNEST = 20;

  @Provide
  Arbitrary<List<Mark>> marks() {
    return Marks.dated();
  }

  @Property(tries = 300)
  void everyDatedMarkLiesWithinTheAxis(@ForAll("marks") List<Mark> marks) {
    assertThat(placed(marks))
        .allSatisfy(placed -> {
          assertThat(placed.left()).isGreaterThanOrEqualTo(LEFT);
          assertThat(placed.right()).isLessThanOrEqualTo(RIGHT);
          assertThat(placed.form().right()).isGreaterThanOrEqualTo(placed.form().left());
        });
  }

  @Property(tries = 300)
  void whatMayHaveStartedEarlierStartsFurtherLeft(@ForAll("marks") List<Mark> marks) {
    List<Reach> reaches = reaches(marks);
    Scale scale = Scale.of(reaches, LEFT, RIGHT);
    List<Double> starts =
        reaches.stream().sorted(Comparator.comparingDouble(Reach::from)).map(reach -> scale.x(reach.from())).toList();
    assertThat(starts).isSorted();
  }

  @Property(tries = 300)
  void barsAreAsWideAsTheirDaysButNeverTooThinToBeSeen(@ForAll("marks") List<Mark> marks) {
    List<Reach> reaches = reaches(marks);
    Scale scale = Scale.of(reaches, LEFT, RIGHT);
    assertThat(reaches)
        .filteredOn(reach -> Double.isFinite(reach.to() - reach.from()))
        .allSatisfy(reach -> {
          Form form = Form.of(reach, scale);
          double toScale = (reach.to() - reach.from()) * (RIGHT - LEFT) / (scale.last() - scale.first());
          assertThat(form.right() - form.left()).isCloseTo(toScale, within(toScale < THINNEST ? THINNEST : 1e-6));
        });
  }

  @Property(tries = 300)
  void nothingInALaneOverlaps(@ForAll("marks") List<Mark> marks) {
    List<List<Placed>> lanes = Lanes.pack(placed(marks));
    assertThat(lanes).noneMatch(GeometryTest::overlaps);
    assertThat(lanes.stream().mapToInt(List::size).sum()).isEqualTo(marks.size());
  }

  @Test
  void theCheckOfOverlapsNoticesOne() {
    assertThat(overlaps(placed(List.of(Marks.of("2019-03"), Marks.of("2019-03"))))).isTrue();
  }

  private static boolean overlaps(List<Placed> lane) {
    List<Placed> inOrder = lane.stream().sorted(Comparator.comparingDouble(Placed::left)).toList();
    return Stream.iterate(1, next -> next < inOrder.size(), next -> next + 1)
        .anyMatch(next -> inOrder.get(next).left() < inOrder.get(next - 1).right());
  }

  private static List<Reach> reaches(List<Mark> marks) {
    return marks.stream().map(mark -> Reach.of(mark.when()).orElseThrow()).toList();
  }

  private static List<Placed> placed(List<Mark> marks) {
    Scale scale = Scale.of(reaches(marks), LEFT, RIGHT);
    return marks.stream().map(mark -> Placed.of(mark, Reach.of(mark.when()).orElseThrow(), scale, 440)).toList();
  }
}
