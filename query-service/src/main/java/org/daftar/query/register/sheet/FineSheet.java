package org.daftar.query.register.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daftar.query.register.fine.Fine;
import org.daftar.query.register.fine.FineStatus;
import org.daftar.query.register.fine.FineTotals;
import org.daftar.query.register.sheet.Column.Place;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.vocabulary.Taxonomy;

/** Fines as a table. */
public final class FineSheet implements Sheet<Fine, FineTotals> {

  @Override
  public List<Column<Fine>> columns() {
    return List.of(
        Column.text("Date", (fine, telling) -> telling.when(fine.fact())),
        Column.<Fine>text("EDTF", (fine, telling) -> Telling.edtf(fine.fact())).only(Place.FILES),
        Column.text("Fined", (fine, telling) -> telling.parties(fine.parties().toList())),
        Column.<Fine>text("Fine", (fine, telling) -> telling.accounts(fine.fact())).only(Place.PAGES),
        Column.text("Case", (fine, telling) -> telling.cases(fine.cases().toList())),
        Column.number("Imposed", (fine, telling) -> imposed(fine)),
        Column.number("Paid", (fine, telling) -> paid(fine)),
        Column.number("Outstanding", (fine, telling) -> outstanding(fine)),
        Column.text("Status", FineSheet::status),
        Column.<Fine>text("Case identifier", (fine, telling) -> Cell.of(fine.fact().inCase().value()))
            .only(Place.FILES),
        Column.<Fine>text("Entries", (fine, telling) -> Telling.entries(fine.entries())).only(Place.FILES));
  }

  private static Cell imposed(Fine fine) {
    return fine.imposed().isUnknown() ? Cell.of("unknown") : Cell.of(Numbers.of(fine.imposed()));
  }

  private static Cell paid(Fine fine) {
    Stream<Part> unknown =
        fine.unknownPayments() == 0
            ? Stream.empty()
            : Stream.of(Part.of(Numbers.count(fine.unknownPayments(), "payment", "payments") + ", amount unknown"));
    return Cell.of(Stream.concat(Numbers.of(fine.paid()), unknown));
  }

  private static Cell outstanding(Fine fine) {
    return switch (fine.state()) {
      case AMOUNT_UNKNOWN -> Cell.of("unknown");
      case ANNULLED, RETRACTED, EXPECTED -> Cell.EMPTY;
      case OUTSTANDING, PARTLY_PAID, PAID, OVERPAID -> Cell.of(Numbers.of(fine.outstanding()));
    };
  }

  private static Cell status(Fine fine, Telling telling) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(CodeWords.ofChoice(fine.state())));
    if (!fine.fact().isRetracted()) {
      Telling.marks(fine.fact()).forEach(parts::add);
    }
    telling.later(fine.reductions()).forEach(parts::add);
    telling.later(fine.payments()).forEach(parts::add);
    telling.later(fine.annulments()).forEach(parts::add);
    return new Cell(parts);
  }

  @Override
  public List<String> sentences(FineTotals totals) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Numbers.count(totals.fines(), "fine", "fines") + ".");
    Numbers.add(sentences, totals.amountsUnknown(), "Of %s nobody has said the amount: in no sum below.");
    Numbers.add(sentences, totals.paymentsUnknown(), "Of %s of the payments nobody has said how much it was.");
    Numbers.add(sentences, totals.contested(), "%s disputed, or not certain: counted, and marked.");
    Numbers.add(sentences, totals.retracted(), "%s retracted: not counted.");
    Numbers.add(sentences, totals.expected(), "%s only expected: not counted.");
    return sentences;
  }

  @Override
  public List<TotalsTable> tables(FineTotals totals, Taxonomy taxonomy) {
    SortedSet<Currency> currencies = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
    currencies.addAll(totals.imposed().currencies());
    currencies.addAll(totals.paid().currencies());
    currencies.addAll(totals.outstanding().currencies());
    List<List<String>> rows = new ArrayList<>();
    for (Currency currency : currencies) {
      rows.add(
          List.of(
              currency.getCurrencyCode(),
              Numbers.of(totals.imposed().in(currency), currency),
              Numbers.of(totals.reduced().in(currency), currency),
              Numbers.of(totals.annulled().in(currency), currency),
              Numbers.of(totals.paid().in(currency), currency),
              Numbers.of(totals.outstanding().in(currency), currency)));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new TotalsTable(
                "Totals by currency",
                List.of("Currency", "Imposed", "Reduced by", "Annulled", "Paid", "Outstanding"),
                rows));
  }

  @Override
  public boolean isSetBack(Fine fine) {
    return fine.state() == FineStatus.RETRACTED;
  }
}
