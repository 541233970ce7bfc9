package org.daftar.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daftar.value.Jurisdiction;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

  private final PublicHolidays holidays = new PublicHolidays();

  @Test
  void knowsTheHolidaysOfAWholeCountry() {
    Jurisdiction germany = new Jurisdiction("DE");

    assertThat(holidays.name(germany, LocalDate.of(2025, 10, 3))).contains("German Unity Day");
    assertThat(holidays.in(germany, 2025)).extracting(DayOff::name).contains("Easter Monday").hasSize(9);
  }

  @Test
  void leavesOutTheHolidaysOfARegion() {
    assertThat(holidays.name(new Jurisdiction("DE"), LocalDate.of(2025, 11, 1))).isEmpty();
  }

  @Test
  void knowsNothingOfACountryWithoutATable() {
    Jurisdiction without = new Jurisdiction("KP");

    assertThat(holidays.know(without)).isFalse();
    assertThat(holidays.in(without, 2025)).isEmpty();
  }
}
