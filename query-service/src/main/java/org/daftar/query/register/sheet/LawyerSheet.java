package org.daftar.query.register.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.identity.EntryId;
import org.daftar.query.register.lawyer.Happening;
import org.daftar.query.register.lawyer.Lawyer;
import org.daftar.query.register.lawyer.LawyerTotals;
import org.daftar.query.register.sheet.Column.Place;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;

/** Lawyers as a table. */
public final class LawyerSheet implements Sheet<Lawyer, LawyerTotals> {

  @Override
  public List<Column<Lawyer>> columns() {
    return List.of(
        Column.text("Lawyer", (lawyer, telling) -> telling.parties(List.of(lawyer.who()))),
        Column.<Lawyer>number("Facts", (lawyer, telling) -> Cell.of(String.valueOf(lawyer.count()))).only(Place.PAGES),
        Column.<Lawyer>text("What happened, and on whose account", LawyerSheet::happenings).only(Place.PAGES),
        Column.<Lawyer>text("What happened", (lawyer, telling) -> each(lawyer, one -> Stream.of(kind(one, telling))))
            .only(Place.FILES),
        Column.<Lawyer>text("Date", (lawyer, telling) -> each(lawyer, one -> telling.when(one.fact()).parts().stream()))
            .only(Place.FILES),
        Column.<Lawyer>text("Standing", (lawyer, telling) -> each(lawyer, one -> Telling.marks(one.fact())))
            .only(Place.FILES),
        Column.<Lawyer>text(
                "On account of",
                (lawyer, telling) -> each(lawyer, one -> telling.cases(one.onAccountOf()).parts().stream()))
            .only(Place.FILES),
        Column.<Lawyer>text(
                "Clients there",
                (lawyer, telling) -> each(lawyer, one -> telling.parties(one.clients()).parts().stream()))
            .only(Place.FILES),
        Column.<Lawyer>text("Lawyer identifier", (lawyer, telling) -> Cell.of(lawyer.who().value())).only(Place.FILES),
        Column.<Lawyer>text("Entries", (lawyer, telling) -> Telling.entries(lawyer.entries())).only(Place.FILES));
  }

  /** In a file, each thing that happened has a row of its own. */
  @Override
  public Stream<Lawyer> inFile(Lawyer lawyer) {
    return lawyer.happenings().isEmpty()
        ? Stream.of(lawyer)
        : lawyer.happenings().stream().map(happening -> new Lawyer(lawyer.who(), List.of(happening)));
  }

  private static Cell each(Lawyer lawyer, Function<Happening, Stream<Part>> told) {
    return Cell.of(lawyer.happenings().stream().flatMap(told));
  }

  private static Part kind(Happening happening, Telling telling) {
    return Part.of(telling.kind(happening.fact().first().entry()));
  }

  private static Cell happenings(Lawyer lawyer, Telling telling) {
    return lawyer.happenings().isEmpty()
        ? Cell.of("nothing on record")
        : each(lawyer, happening -> happening(happening, telling));
  }

  private static Stream<Part> happening(Happening happening, Telling telling) {
    EntryId entry = happening.fact().first().entry();
    Part told = Part.linked(telling.kind(entry) + ", " + DateWords.of(happening.fact().when()), entry.value());
    Stream<Part> cases = telling.cases(happening.onAccountOf()).parts().stream().map(Part::beside);
    Stream<Part> clients = telling.parties(happening.clients()).parts().stream().map(Part::beside);
    return Stream.of(Stream.of(told), Telling.marks(happening.fact()), cases, clients).flatMap(parts -> parts);
  }

  @Override
  public List<String> sentences(LawyerTotals totals) {
    return List.of(
        Numbers.count(totals.lawyers(), "lawyer", "lawyers")
            + "; something happened to "
            + totals.affected()
            + " of them: "
            + Numbers.count(totals.happenings(), "fact", "facts")
            + " altogether.");
  }

  @Override
  public List<TotalsTable> tables(LawyerTotals totals, Taxonomy taxonomy) {
    List<List<String>> rows = new ArrayList<>();
    totals
        .byKind()
        .forEach((kind, count) ->
            rows.add(List.of(TermWords.heading(taxonomy, Vocabulary.INCIDENT_TYPE, kind), String.valueOf(count))));
    return rows.isEmpty()
        ? List.of()
        : List.of(new TotalsTable("What happened to lawyers", List.of("What", "How often"), rows));
  }

  @Override
  public boolean isSetBack(Lawyer lawyer) {
    return false;
  }
}
