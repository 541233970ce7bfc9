package org.daftar.query.register.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.daftar.query.register.sieve.Facets;
import org.daftar.query.register.sieve.Records;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.search.Slice;

/**
 * The rows of a register that a filter lets pass, all of them. What is counted of them is counted once.
 *
 * @param <R> what rows they are
 * @param <T> what their totals are
 */
public final class Found<R extends Row<R>, T> {

  private final List<R> rows;
  private final Map<String, Long> statuses;
  private final Records records;
  private final long withheld;
  private final Counting<R, T> counting;
  private final Narrowed<R, T> narrowed = new Narrowed<>();
  private final AtomicReference<Optional<T>> totals = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Map<String, Map<String, Long>>>> facets =
      new AtomicReference<>(Optional.empty());

  Found(List<R> rows, Map<String, Long> statuses, Records records, long withheld, Counting<R, T> counting) {
    this.rows = List.copyOf(rows);
    this.statuses = statuses;
    this.records = records;
    this.withheld = withheld;
    this.counting = counting;
  }

  /** All rows, in the order of the register. */
  public List<R> rows() {
    return rows;
  }

  /** A part of them. */
  public List<R> part(Slice slice) {
    int from = Math.min(slice.offset(), rows.size());
    return rows.subList(from, Math.min(rows.size(), from + slice.limit()));
  }

  /** Those of them that a narrower question is about; what was asked last is kept with them. */
  Found<R, T> narrowed(Object question, Supplier<Found<R, T>> making) {
    return narrowed.of(question, making);
  }

  /** How many entries were left out, because they are confidential. */
  public long withheld() {
    return withheld;
  }

  /** What they come to. */
  public T totals() {
    return once(totals, () -> counting.totals().apply(rows));
  }

  /**
   * How many of them there are by {@code case}, {@code party} and {@code kind}; and by {@code status}, however they
   * stand.
   */
  public Map<String, Map<String, Long>> facets() {
    return once(facets, () -> Facets.of(rows, records, counting.kinds(), statuses));
  }

  private static <V> V once(AtomicReference<Optional<V>> kept, Supplier<V> making) {
    Optional<V> known = kept.get();
    if (known.isEmpty()) {
      known = Optional.of(making.get());
      kept.set(known);
    }
    return known.get();
  }
}
