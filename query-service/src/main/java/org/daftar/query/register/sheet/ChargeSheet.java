package org.daftar.query.register.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daftar.query.register.charge.Charge;
import org.daftar.query.register.charge.ChargeState;
import org.daftar.query.register.charge.ChargeTotals;
import org.daftar.query.register.sheet.Column.Place;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Codes;
import org.daftar.vocabulary.Taxonomy;

/** Charges as a table. */
public final class ChargeSheet implements Sheet<Charge, ChargeTotals> {

  @Override
  public List<Column<Charge>> columns() {
    return List.of(
        Column.text("Date", (charge, telling) -> telling.when(charge.fact())),
        Column.<Charge>text("EDTF", (charge, telling) -> Telling.edtf(charge.fact())).only(Place.FILES),
        Column.text("Accused", (charge, telling) -> telling.parties(charge.parties().toList())),
        Column.text("Provision", (charge, telling) -> Cell.of(charge.provisions().stream().map(Part::of))),
        Column.<Charge>text("Charge", (charge, telling) -> telling.accounts(charge.fact())).only(Place.PAGES),
        Column.text("Case", (charge, telling) -> telling.cases(charge.cases().toList())),
        Column.text("Status", ChargeSheet::status),
        Column.<Charge>text("Case identifier", (charge, telling) -> Cell.of(charge.fact().inCase().value()))
            .only(Place.FILES),
        Column.<Charge>text("Entries", (charge, telling) -> Telling.entries(charge.entries())).only(Place.FILES));
  }

  private static Cell status(Charge charge, Telling telling) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(CodeWords.ofChoice(charge.state())));
    if (!charge.fact().isRetracted()) {
      Telling.marks(charge.fact()).forEach(parts::add);
    }
    telling.later(charge.decisions()).forEach(parts::add);
    return new Cell(parts);
  }

  @Override
  public List<String> sentences(ChargeTotals totals) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Numbers.count(totals.charges(), "charge", "charges") + ".");
    Numbers.add(sentences, totals.contested(), "%s disputed, or not certain: counted, and marked.");
    Numbers.add(sentences, totals.byStatus().getOrDefault(ChargeState.RETRACTED, 0L), "%s retracted: not counted.");
    Numbers.add(sentences, totals.byStatus().getOrDefault(ChargeState.EXPECTED, 0L), "%s only expected: not counted.");
    return sentences;
  }

  /** One row for each provision, one column for each status that occurs. */
  @Override
  public List<TotalsTable> tables(ChargeTotals totals, Taxonomy taxonomy) {
    List<ChargeState> states =
        totals.byStatus().keySet().stream()
            .filter(state -> state != ChargeState.RETRACTED && state != ChargeState.EXPECTED)
            .toList();
    List<List<String>> rows = new ArrayList<>();
    totals
        .byProvision()
        .forEach((provision, counts) ->
            rows.add(row(provision.isEmpty() ? "No provision known" : provision, counts, states)));
    if (rows.size() > 1) {
      rows.add(row("All", totals.byStatus(), states));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new TotalsTable(
                "Charges by provision and status",
                Stream.of(
                        Stream.of("Provision"),
                        states.stream().map(state -> CodeWords.heading(Codes.of(state))),
                        Stream.of("All"))
                    .flatMap(part -> part)
                    .toList(),
                rows));
  }

  private static List<String> row(String heading, Map<ChargeState, Long> counts, List<ChargeState> states) {
    long all = states.stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    return Stream.of(
            Stream.of(heading),
            states.stream().map(state -> String.valueOf(counts.getOrDefault(state, 0L))),
            Stream.of(String.valueOf(all)))
        .flatMap(part -> part)
        .toList();
  }

  @Override
  public boolean isSetBack(Charge charge) {
    return charge.state() == ChargeState.RETRACTED;
  }
}
