package org.daftar.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random dates of every form, near enough to each other that they often tie. */
final class Dates {

  private Dates() {}

  static Arbitrary<FuzzyDate> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, dated()), Tuple.of(1, Arbitraries.of("undated", "later").map(FuzzyDate::undated)));
  }

  private static Arbitrary<FuzzyDate> dated() {
    return Combinators.combine(expressions(), Arbitraries.integers().between(-1, 1), wording(), Arbitraries.of(10, 14))
        .as((edtf, order, told, hour) -> at(Edtf.parse(edtf), order, told, hour));
  }

  private static FuzzyDate at(Edtf edtf, int order, Optional<String> told, int hour) {
    Optional<LocalTime> time =
        Optional.of(LocalTime.of(hour, 0)).filter(clock -> edtf instanceof EdtfDate day && day.isDay());
    return new FuzzyDate(Optional.of(edtf), time, time.map(clock -> ZoneId.of("Asia/Almaty")), told, order);
  }

  private static Arbitrary<Optional<String>> wording() {
    return Arbitraries.of(Optional.empty(), Optional.of("in spring"), Optional.of("that year"));
  }

  static Arbitrary<String> expressions() {
    return Arbitraries.oneOf(singles(), intervals());
  }

  private static Arbitrary<String> singles() {
    Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 800).map(day -> LocalDate.of(2019, 1, 1).plusDays(day));
    Arbitrary<String> forms =
        Combinators.combine(days, Arbitraries.integers().between(0, 6))
            .as((day, form) ->
                switch (form) {
                  case 0 -> day.toString();
                  case 1 -> day.toString().substring(0, 7);
                  case 2 -> day.toString().substring(0, 4);
                  case 3 -> day.getYear() + "-" + (21 + day.getMonthValue() % 4);
                  case 4 -> day.toString().substring(0, 3) + "X";
                  case 5 -> day.toString().substring(0, 8) + "XX";
                  default -> day.getYear() + "-XX";
                });
    return Combinators.combine(forms, Arbitraries.of("", "", "?", "~", "%")).as(String::concat);
  }

  private static Arbitrary<String> intervals() {
    return Combinators.combine(singles(), singles(), Arbitraries.integers().between(0, 4))
        .as((one, two, form) ->
            switch (form) {
              case 0 -> "/" + one;
              case 1 -> one + "/";
              case 2 -> "../" + one;
              case 3 -> one + "/..";
              default -> inOrder(List.of(one, two));
            });
  }

  private static String inOrder(List<String> ends) {
    return String.join(
        "/", ends.stream().sorted(Comparator.comparing(end -> Edtf.parse(end).span().earliest())).toList());
  }
}
