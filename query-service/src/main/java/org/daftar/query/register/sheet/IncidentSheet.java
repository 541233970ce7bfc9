package org.daftar.query.register.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.register.incident.Incident;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.sheet.Column.Place;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;

/** Incidents as a table. */
public final class IncidentSheet implements Sheet<Incident, IncidentTotals> {

  @Override
  public List<Column<Incident>> columns() {
    return List.of(
        Column.text("Date", (incident, telling) -> telling.when(incident.fact())),
        Column.<Incident>text("EDTF", (incident, telling) -> Telling.edtf(incident.fact())).only(Place.FILES),
        Column.<Incident>text(
                "Month", (incident, telling) -> Cell.of(incident.month().map(Object::toString).orElse("")))
            .only(Place.FILES),
        Column.text(
            "Type",
            (incident, telling) ->
                Cell.of(
                    incident.kinds().stream().map(type -> telling.term(Vocabulary.INCIDENT_TYPE, type)).map(Part::of))),
        Column.text("Against", (incident, telling) -> telling.parties(incident.parties().toList())),
        Column.<Incident>text("Incident", (incident, telling) -> telling.accounts(incident.fact())).only(Place.PAGES),
        Column.number("Times", (incident, telling) -> Cell.of(String.valueOf(incident.times()))),
        Column.text("Case", (incident, telling) -> telling.cases(List.of(incident.fact().inCase()))),
        Column.text("On account of", (incident, telling) -> telling.cases(incident.onAccountOf().stream().toList())),
        Column.text("Standing", (incident, telling) -> Cell.of(Telling.marks(incident.fact()))),
        Column.<Incident>text("Case identifier", (incident, telling) -> Cell.of(incident.fact().inCase().value()))
            .only(Place.FILES),
        Column.<Incident>text("Entries", (incident, telling) -> Telling.entries(incident.entries())).only(Place.FILES));
  }

  @Override
  public List<String> sentences(IncidentTotals totals) {
    List<String> sentences = new ArrayList<>();
    String times = totals.times() == totals.incidents() ? "" : ", which happened " + totals.times() + " times";
    sentences.add(Numbers.count(totals.incidents(), "incident", "incidents") + times + ".");
    Numbers.add(sentences, totals.monthUnknown(), "Of %s the month is not known: in no month below.");
    Numbers.add(sentences, totals.undated(), "%s without a date: in no month below.");
    Numbers.add(sentences, totals.contested(), "%s disputed, or not certain: counted, and marked.");
    Numbers.add(sentences, totals.retracted(), "%s retracted: not counted.");
    Numbers.add(sentences, totals.expected(), "%s only expected: not counted.");
    return sentences;
  }

  /** One row for each type, one column for each year; the months stand in the table beside the chart. */
  @Override
  public List<TotalsTable> tables(IncidentTotals totals, Taxonomy taxonomy) {
    if (totals.incidents() == 0) {
      return List.of();
    }
    List<String> types = List.copyOf(totals.byType().keySet());
    List<List<String>> byType =
        types.stream()
            .map(type ->
                List.of(
                    TermWords.heading(taxonomy, Vocabulary.INCIDENT_TYPE, type),
                    String.valueOf(totals.byType().get(type))))
            .toList();
    List<TotalsTable> tables = new ArrayList<>();
    tables.add(new TotalsTable("Incidents by type", List.of("Type", "Incidents"), byType));
    if (!totals.byMonth().isEmpty()) {
      tables.add(byMonth(totals, types, taxonomy));
    }
    return tables;
  }

  /** Months without incidents are told by the chart; a row for each of them would bury the others. */
  private static TotalsTable byMonth(IncidentTotals totals, List<String> types, Taxonomy taxonomy) {
    List<List<String>> rows =
        totals.byMonth().entrySet().stream()
            .filter(month -> !month.getValue().isEmpty())
            .map(month ->
                Stream.of(
                        Stream.of(Months.of(month.getKey()), String.valueOf(totals.in(month.getKey()))),
                        Stream.of(
                            String.join(
                                ", ",
                                types.stream()
                                    .filter(type -> totals.in(month.getKey(), type) > 0)
                                    .map(type ->
                                        TermWords.of(taxonomy, Vocabulary.INCIDENT_TYPE, type)
                                            + " "
                                            + totals.in(month.getKey(), type))
                                    .toList())))
                    .flatMap(part -> part)
                    .toList())
            .toList();
    return new TotalsTable("Incidents by month and type", List.of("Month", "Incidents", "Types"), rows);
  }

  @Override
  public boolean isSetBack(Incident incident) {
    return incident.fact().isRetracted();
  }
}
