package org.daftar.query.register.lawyer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What happened to lawyers altogether.
 *
 * @param lawyers how many there are
 * @param affected to how many of them something happened
 * @param byKind how many happenings of which sort; what happened to two lawyers at once counts once
 */
public record LawyerTotals(long lawyers, long affected, Map<String, Long> byKind) {

  /** The totals of some lawyers. */
  public static LawyerTotals of(List<Lawyer> lawyers) {
    Map<String, Long> byKind = new TreeMap<>();
    lawyers.stream()
        .flatMap(lawyer -> lawyer.happenings().stream())
        .filter(happening -> happening.fact().counts())
        .collect(Collectors.toMap(Happening::fact, Happening::kind, (one, same) -> one))
        .values()
        .forEach(kind -> byKind.merge(kind, 1L, Long::sum));
    return new LawyerTotals(lawyers.size(), lawyers.stream().filter(one -> one.count() > 0).count(), byKind);
  }

  /** How many happenings altogether. */
  public long happenings() {
    return byKind.values().stream().mapToLong(Long::longValue).sum();
  }
}
