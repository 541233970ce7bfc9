package org.daftar.query.axis.mark;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.daftar.date.Edtf;
import org.daftar.date.FuzzyDate;
import org.daftar.query.axis.AxisLinks;
import org.daftar.query.axis.mark.Mark.Sign;
import org.daftar.query.wording.term.Group;
import org.daftar.value.LangText;

/** Marks to draw: by hand and at random, from far-out years to dates that tie. */
public final class Marks {

  public static final AxisLinks LINKS =
      new AxisLinks() {
        @Override
        public String between(LocalDate from, LocalDate to) {
          return "?from=" + from + "&to=" + to;
        }

        @Override
        public String undated() {
          return "#undated";
        }
      };

  private Marks() {}

  public static Mark of(String edtf, Sign... signs) {
    return of(FuzzyDate.of(edtf), "Something on " + edtf, signs);
  }

  public static Mark of(FuzzyDate when, String label, Sign... signs) {
    return new Mark("/entries/1", LangText.of(label, "en"), "Hearing", Group.PROCEEDINGS, when, Set.of(signs));
  }

  /** Days one after the other. */
  public static List<Mark> daily(int count) {
    LocalDate first = LocalDate.of(2019, 1, 1);
    return IntStream.range(0, count).mapToObj(day -> of(first.plusDays(day).toString())).toList();
  }

  public static Arbitrary<List<Mark>> any() {
    return mark().list().ofMaxSize(40).map(Marks::numbered);
  }

  public static Arbitrary<List<Mark>> dated() {
    return mark().filter(mark -> !mark.when().isUndated()).list().ofMinSize(1).ofMaxSize(40).map(Marks::numbered);
  }

  private static Arbitrary<Mark> mark() {
    Arbitrary<FuzzyDate> dates =
        Arbitraries.frequencyOf(
            Tuple.of(6, expressions().map(FuzzyDate::of)), Tuple.of(1, Arbitraries.just(FuzzyDate.undated("later"))));
    Arbitrary<String> labels = Arbitraries.strings().all().ofMaxLength(60).filter(Marks::isRecordable);
    Arbitrary<Set<Sign>> signs = Arbitraries.subsetOf(EnumSet.allOf(Sign.class));
    return Combinators.combine(dates, labels, signs, Arbitraries.of(Group.class))
        .as((when, label, with, group) -> new Mark("", LangText.of(label), "Hearing", group, when, with));
  }

  private static boolean isRecordable(String label) {
    try {
      LangText.of(label);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static List<Mark> numbered(List<Mark> marks) {
    return IntStream.range(0, marks.size())
        .mapToObj(at -> {
          Mark mark = marks.get(at);
          return new Mark("/entries/" + at, mark.label(), mark.kind(), mark.group(), mark.when(), mark.signs());
        })
        .toList();
  }

  private static Arbitrary<String> expressions() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, singles()),
        Tuple.of(
            2,
            Combinators.combine(singles(), Arbitraries.of("/%s", "%s/", "../%s", "%s/.."))
                .as((date, form) -> form.formatted(date))),
        Tuple.of(2, Combinators.combine(singles(), singles()).as(Marks::interval)),
        Tuple.of(1, Arbitraries.of("Y-300000", "-0044-03-15", "Y999999", "0000", "19XX", "Y-999999/2020")));
  }

  private static Arbitrary<String> singles() {
    Arbitrary<String> dates =
        Combinators.combine(Arbitraries.integers().between(0, 4000), Arbitraries.of(10, 10, 7, 4))
            .as((day, length) -> LocalDate.of(2012, 1, 1).plusDays(day).toString().substring(0, length));
    Arbitrary<String> others = Arbitraries.of("2020-22", "201X", "2019-XX", "2019-03-XX");
    return Combinators.combine(Arbitraries.oneOf(dates, dates, others), Arbitraries.of("", "", "?", "~", "%"))
        .as(String::concat);
  }

  private static String interval(String one, String other) {
    boolean ordered = !Edtf.parse(other).span().earliest().isBefore(Edtf.parse(one).span().earliest());
    return ordered ? one + "/" + other : other + "/" + one;
  }
}
