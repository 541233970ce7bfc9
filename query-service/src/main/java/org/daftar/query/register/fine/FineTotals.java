package org.daftar.query.register.fine;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.query.register.money.Range;
import org.daftar.query.register.money.Sums;

/**
 * What fines come to. Fines that were retracted, or are only expected, are in none of the sums.
 *
 * @param fines how many there are that count
 * @param imposed in each currency
 * @param reduced by how much they were reduced, as far as that can be told: in the currencies in which they were
 *     imposed
 * @param annulled how much of what was due was annulled
 * @param paid whatever was paid, or taken from those who had not paid, for annulled fines too
 * @param outstanding what is left to pay
 * @param amountsUnknown how many fines nobody has said the amount of; they are in {@code fines}, and in no sum
 * @param paymentsUnknown how many payments nobody has said the amount of
 * @param contested how many of the fines somebody disputes, or nobody is sure of
 * @param retracted how many more there are that were retracted
 * @param expected how many more there are that are only expected
 */
public record FineTotals(
    long fines,
    Sums imposed,
    Sums reduced,
    Sums annulled,
    Sums paid,
    Sums outstanding,
    long amountsUnknown,
    long paymentsUnknown,
    long contested,
    long retracted,
    long expected) {

  /** The totals of some fines. */
  public static FineTotals of(List<Fine> fines) {
    List<Fine> counting = fines.stream().filter(fine -> fine.fact().counts()).toList();
    Sum imposed = new Sum();
    Sum reduced = new Sum();
    Sum annulled = new Sum();
    Sum paid = new Sum();
    Sum outstanding = new Sum();
    for (Fine fine : counting) {
      imposed.add(fine.imposed());
      reduced.add(fine.reducedBy());
      paid.add(fine.paid());
      outstanding.add(fine.outstanding());
      if (fine.state() == FineStatus.ANNULLED) {
        annulled.add(fine.due());
      }
    }
    return new FineTotals(
        counting.size(),
        imposed.sums(),
        reduced.sums(),
        annulled.sums(),
        paid.sums(),
        outstanding.sums(),
        counting.stream().filter(fine -> fine.due().isUnknown()).count(),
        counting.stream().mapToLong(Fine::unknownPayments).sum(),
        counting.stream().filter(fine -> fine.fact().isContested()).count(),
        count(fines, FineStatus.RETRACTED),
        count(fines, FineStatus.EXPECTED));
  }

  private static long count(List<Fine> fines, FineStatus state) {
    return fines.stream().filter(fine -> fine.state() == state).count();
  }

  private static final class Sum {

    private final Map<Currency, Range> byCurrency = new HashMap<>();

    void add(Sums sums) {
      sums.byCurrency().forEach((currency, range) -> byCurrency.merge(currency, range, Range::plus));
    }

    Sums sums() {
      return Sums.of(byCurrency);
    }
  }
}
