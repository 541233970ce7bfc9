package org.daftar.query.register.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.daftar.query.register.sieve.Row;

/**
 * The answers to the last few questions about some rows: whoever goes on to the next part of a register, or takes it
 * away as a file, asks the same once more. Safe for several threads.
 *
 * @param <R> what rows they are
 * @param <T> what their totals are
 */
final class Narrowed<R extends Row<R>, T> {

  private static final int MOST = 16;

  private final Map<Object, Found<R, T>> answers =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Found<R, T>> eldest) {
          return size() > MOST;
        }
      };

  Found<R, T> of(Object question, Supplier<Found<R, T>> making) {
    synchronized (answers) {
      Found<R, T> known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    Found<R, T> made = making.get();
    synchronized (answers) {
      answers.put(question, made);
    }
    return made;
  }
}
