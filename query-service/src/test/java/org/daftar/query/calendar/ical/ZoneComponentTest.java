package org.daftar.query.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneComponentTest {

  @Test
  void carriesTheDayOnWhichACountryLeftItsOffset() {
    VTimeZone almaty = ZoneComponent.of(ZoneId.of("Asia/Almaty"), 2024, 2024);

    assertThat(offset(almaty, LocalDateTime.parse("2024-02-29T10:00"))).isEqualTo(ZoneOffset.ofHours(6));
    assertThat(offset(almaty, LocalDateTime.parse("2024-03-01T10:00"))).isEqualTo(ZoneOffset.ofHours(5));
  }

  @ParameterizedTest
  @CsvSource({"Asia/Almaty, 1990, 2026", "Europe/Berlin, 2019, 2021", "Asia/Tehran, 2020, 2023", "UTC, 2024, 2024"})
  void tellsTheOffsetOfEveryNoonAsTheRuntimeDoes(String name, int first, int last) {
    ZoneId zone = ZoneId.of(name);
    VTimeZone component = ZoneComponent.of(zone, first, last);

    LocalDateTime noon = LocalDateTime.of(first, 1, 1, 12, 0);
    while (noon.getYear() <= last) {
      assertThat(offset(component, noon)).as(noon.toString()).isEqualTo(zone.getRules().getOffset(noon));
      noon = noon.plusDays(1);
    }
  }

  /** By the last part that has begun, as RFC 5545 has it. */
  private static ZoneOffset offset(VTimeZone zone, LocalDateTime time) {
    return zone.getObservances().stream()
        .filter(part -> !start(part).isAfter(time))
        .max(Comparator.comparing(ZoneComponentTest::start))
        .map(part -> ZoneOffset.of(part.getRequiredProperty("TZOFFSETTO").getValue()))
        .orElseThrow();
  }

  private static LocalDateTime start(Observance part) {
    return (LocalDateTime) ((DtStart<?>) part.getRequiredProperty("DTSTART")).getDate();
  }
}
