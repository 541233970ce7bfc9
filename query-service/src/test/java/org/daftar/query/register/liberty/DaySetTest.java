package org.daftar.query.register.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daftar.date.DaySpan;
import org.junit.jupiter.api.Test;

class DaySetTest {

  private static final LocalDate START = LocalDate.of(2019, 1, 1);

  @Property
  void countsAsManyDaysAsACalendarWithEachDayTickedOff(
      @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> starts, @ForAll @IntRange(max = 20) int length) {
    List<DaySpan> spans = new ArrayList<>();
    for (int at = 0; at < starts.size(); at++) {
      LocalDate from = START.plusDays(starts.get(at));
      spans.add(new DaySpan(from, from.plusDays((length * (at + 1)) % 21)));
    }
    Set<LocalDate> ticked =
        spans.stream()
            .flatMap(span -> span.earliest().datesUntil(span.latest().plusDays(1)))
            .collect(Collectors.toSet());

    assertThat(new DaySet(spans).count()).isEqualTo(ticked.size());
  }

  @Test
  void cutsOffWhatLiesBeforeAndAfter() {
    DaySet days = new DaySet(List.of(new DaySpan(START, START.plusDays(9))));

    assertThat(days.between(START.plusDays(2), START.plusDays(4)).count()).isEqualTo(3);
    assertThat(days.between(START.plusDays(20), START.plusDays(24)).count()).isZero();
  }
}
