package org.daftar.query.register.liberty;

import java.util.List;

/**
 * How many persons were deprived of liberty, and for how many days. A group counts as one. Who was held only as
 * retracted or expected entries tell is in none of the numbers but the last.
 *
 * @param persons how many
 * @param held how many of them still are, as far as the record tells
 * @param custody days in custody, of all of them
 * @param houseArrest days under house arrest, of all of them
 * @param undated how many stretches of which nobody knows when they began; they are in no number of days
 * @param contested how many whose detention somebody disputes, or nobody is sure of
 * @param notCounted how many more there are
 */
public record LibertyTotals(
    long persons, long held, DayCount custody, DayCount houseArrest, long undated, long contested, long notCounted) {

  /** The totals of some detainees. */
  public static LibertyTotals of(List<Detainee> detainees) {
    List<Detainee> counting = detainees.stream().filter(one -> one.counting().findAny().isPresent()).toList();
    return new LibertyTotals(
        counting.size(),
        counting.stream().filter(Detainee::isHeld).count(),
        counting.stream().map(one -> one.days(Confinement.CUSTODY)).reduce(DayCount.NONE, DayCount::plus),
        counting.stream().map(one -> one.days(Confinement.HOUSE_ARREST)).reduce(DayCount.NONE, DayCount::plus),
        counting.stream().mapToLong(Detainee::undated).sum(),
        counting.stream().filter(Detainee::isContested).count(),
        detainees.size() - counting.size());
  }
}
