package org.daftar.query.register.sheet;

import java.util.List;

/**
 * Totals as a small table: the first column says of what, the others how many.
 *
 * @param caption what it is about
 */
public record TotalsTable(String caption, List<String> headings, List<List<String>> rows) {

  public TotalsTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
