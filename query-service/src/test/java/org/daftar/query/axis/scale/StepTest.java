package org.daftar.query.axis.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class StepTest {

  @ParameterizedTest
  @CsvSource({
    "2020-08-10, 2020-08-20, 10 Aug 2020, 11 Aug 2020",
    "2020-08-01, 2020-09-30, 27 Jul 2020, 3 Aug 2020",
    "2019-02-10, 2020-01-10, Feb 2019, Mar 2019",
    "2019-02-10, 2021-01-10, Jan 2019, Apr 2019",
    "1999-02-10, 2020-09-10, 1999, 2000",
    "1913-02-10, 2020-09-10, 1910, 1915",
    "-0043-02-10, 2020-09-10, -100, 0",
  })
  void unitsFitTheExtent(LocalDate first, LocalDate last, String one, String next) {
    Scale scale = new Scale(first.toEpochDay(), last.toEpochDay(), 0, 1118);
    Step step = Step.finest(scale, Step::labelWidth);
    List<LocalDate> starts = step.starts(scale);
    assertThat(List.of(step.label(starts.get(0)), step.label(starts.get(1)))).containsExactly(one, next);
  }

  @Property
  void stepsCoverTheScaleAndAreFew(
      @ForAll @LongRange(min = -300_000_000, max = 300_000_000) long first,
      @ForAll @LongRange(min = 1, max = 700_000_000) long days) {
    Scale scale = new Scale(first, first + days, 0, 1118);
    List<LocalDate> starts = Step.finest(scale, Step::labelWidth).starts(scale);
    assertThat((double) starts.getFirst().toEpochDay()).isLessThanOrEqualTo(scale.first());
    assertThat((double) starts.getLast().toEpochDay()).isGreaterThan(scale.last());
    assertThat(starts).isSorted().doesNotHaveDuplicates().hasSizeLessThan(40);
  }
}
