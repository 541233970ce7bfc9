package org.daftar.query.register.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.query.register.liberty.Confinement;
import org.daftar.query.register.liberty.DayCount;
import org.daftar.query.register.liberty.Detainee;
import org.daftar.query.register.liberty.Ending;
import org.daftar.query.register.liberty.LibertyTotals;
import org.daftar.query.register.liberty.Stretch;
import org.daftar.query.register.sheet.Column.Place;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;

/** Persons deprived of liberty as a table. */
public final class LibertySheet implements Sheet<Detainee, LibertyTotals> {

  @Override
  public List<Column<Detainee>> columns() {
    return List.of(
        Column.text("Person", (person, telling) -> telling.parties(List.of(person.who()))),
        Column.text(
            "Held",
            (person, telling) -> Cell.of(person.stretches().stream().flatMap(stretch -> stretch(stretch, telling)))),
        Column.text("Case", (person, telling) -> telling.cases(person.cases().toList())),
        Column.number("Days in custody", (person, telling) -> Cell.of(days(person, Confinement.CUSTODY))),
        Column.number("Days under house arrest", (person, telling) -> Cell.of(days(person, Confinement.HOUSE_ARREST))),
        Column.text("Status", (person, telling) -> Cell.of(CodeWords.of(person.status()))),
        Column.<Detainee>text("Person identifier", (person, telling) -> Cell.of(person.who().value()))
            .only(Place.FILES),
        Column.<Detainee>text("Entries", (person, telling) -> Telling.entries(person.entries())).only(Place.FILES));
  }

  private static String days(Detainee person, Confinement confinement) {
    boolean undated =
        person.counting().anyMatch(stretch -> stretch.confinement() == confinement && stretch.isUndated());
    DayCount days = person.days(confinement);
    return !undated ? days.toString() : days.most() == 0 ? "not known" : days + ", and undated ones";
  }

  private static Stream<Part> stretch(Stretch stretch, Telling telling) {
    Part told =
        Part.linked(
            CodeWords.sentence(telling.term(Vocabulary.DETENTION_KIND, stretch.kind()))
                + ": "
                + DateWords.of(stretch.fact().when())
                + ending(stretch.ending()),
            stretch.fact().first().entry().value());
    return Stream.concat(Stream.of(told), Telling.marks(stretch.fact()));
  }

  private static String ending(Ending ending) {
    return switch (ending) {
      case Ending.On on -> "; ended " + day(on);
      case Ending.GoesOn on -> on.told() ? "; goes on" : "; no end on record";
      case Ending.Sometime on -> "; end not known";
    };
  }

  private static String day(Ending.On on) {
    return on.earliest().equals(on.latest())
        ? "on " + Days.of(on.latest())
        : "between " + Days.of(on.earliest()) + " and " + Days.of(on.latest());
  }

  @Override
  public List<String> sentences(LibertyTotals totals) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Numbers.count(totals.persons(), "person or group", "persons or groups") + " deprived of liberty.");
    Numbers.add(sentences, totals.held(), "Still held, as far as the record tells: %s.");
    Numbers.add(
        sentences, totals.undated(), "Detentions of which nobody knows when they began, in no number of days: %s.");
    Numbers.add(sentences, totals.contested(), "%s disputed, or not certain: counted, and marked.");
    Numbers.add(sentences, totals.notCounted(), "%s only as retracted or expected entries tell: not counted.");
    return sentences;
  }

  @Override
  public List<TotalsTable> tables(LibertyTotals totals, Taxonomy taxonomy) {
    return totals.persons() == 0
        ? List.of()
        : List.of(
            new TotalsTable(
                "Days of all persons together",
                List.of("Confinement", "Days"),
                List.of(
                    List.of("Custody", totals.custody().toString()),
                    List.of("House arrest", totals.houseArrest().toString()))));
  }

  @Override
  public boolean isSetBack(Detainee person) {
    return person.counting().findAny().isEmpty();
  }
}
