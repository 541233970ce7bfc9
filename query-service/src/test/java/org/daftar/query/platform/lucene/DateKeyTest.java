package org.daftar.query.platform.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.date.Edtf;
import org.daftar.date.FuzzyDate;

/** The index orders by bytes what people order by date. */
class DateKeyTest {

  @Property
  void ordersDatesAsTheyAreOrderedExceptForZoneAndWording(
      @ForAll("dates") FuzzyDate one, @ForAll("dates") FuzzyDate other) {
    int byKey = Integer.signum(DateKey.of(one).compareTo(DateKey.of(other)));

    assertThat(byKey).isIn(0, Integer.signum(one.compareTo(other)));
    assertThat(byKey == 0).isEqualTo(plain(one).equals(plain(other)));
  }

  @Provide
  Arbitrary<FuzzyDate> dates() {
    Arbitrary<Optional<Edtf>> expressions =
        Arbitraries.of(
                "2019-03-12",
                "2019-03-13",
                "2019-03",
                "2019",
                "201X",
                "2019-XX",
                "2019-21",
                "2019~",
                "2019?",
                "2019-03-12/2019-04",
                "2019-03-12/..",
                "../2019-03-12",
                "/2019-03-12",
                "2019-03-12/",
                "0001",
                "-0044",
                "9999-12-31")
            .map(Edtf::parse)
            .optional(0.9);
    return Combinators.combine(
            expressions,
            Arbitraries.integers().between(-2, 2),
            Arbitraries.of(9, 14).map(hour -> LocalTime.of(hour, 30)).optional(),
            Arbitraries.of("in spring", "that year").optional())
        .as(DateKeyTest::date);
  }

  private static FuzzyDate date(Optional<Edtf> date, int order, Optional<LocalTime> time, Optional<String> told) {
    Optional<LocalTime> atDay = time.filter(clock -> date.filter(known -> known.toString().length() == 10).isPresent());
    return new FuzzyDate(date, atDay, atDay.map(clock -> ZoneId.of("Asia/Almaty")), told, order);
  }

  /** The index knows no difference between midnight and no time, and leaves out zone and wording. */
  private static FuzzyDate plain(FuzzyDate date) {
    return new FuzzyDate(date.date(), date.time(), Optional.empty(), Optional.empty(), date.order());
  }
}
