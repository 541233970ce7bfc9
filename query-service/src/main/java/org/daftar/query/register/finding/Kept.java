package org.daftar.query.register.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daftar.query.register.line.Lines;

/**
 * The last that was made of some lines: kept for as long as the same lines are asked for.
 *
 * @param <T> what is made
 */
final class Kept<T> {

  private volatile Optional<Made<T>> last = Optional.empty();

  /**
   * What is made of lines; of those of which some were left out it is made each time.
   *
   * @param beside what else it is made of
   */
  T of(Lines lines, List<?> beside, Supplier<T> making) {
    if (lines.withheld() > 0) {
      return making.get();
    }
    Optional<Made<T>> known = last.filter(made -> made.lines() == lines && made.beside().equals(beside));
    if (known.isPresent()) {
      return known.get().what();
    }
    T what = making.get();
    last = Optional.of(new Made<>(lines, beside, what));
    return what;
  }

  private record Made<T>(Lines lines, List<?> beside, T what) {}
}
