package org.daftar.query.chronology;

import java.util.List;
import org.daftar.query.wording.EntryInWords;

/**
 * One fact.
 *
 * @param number its number in the chronology, from 1
 * @param accounts how it is told: one, or several that contradict each other
 * @param differing what differs between the accounts, by the names of the columns
 */
public record ChronologyItem(int number, List<EntryInWords> accounts, List<Column> differing) {

  public ChronologyItem {
    accounts = List.copyOf(accounts);
    differing = List.copyOf(differing);
  }

  /** The number of one account: {@code 7}, or {@code 7a} and {@code 7b} where the fact has several. */
  public String numberOf(EntryInWords account) {
    return accounts.size() == 1 ? String.valueOf(number) : number + letters(accounts.indexOf(account));
  }

  /** Whether any account has a date; then the first one does. */
  public boolean isDated() {
    return !accounts.getFirst().edtf().isEmpty();
  }

  /** Whether the accounts differ in a column. */
  public boolean differs(Column column) {
    return differing.contains(column);
  }

  /** a, b, …, z, aa, ab, … */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
