package org.daftar.query.register.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.register.sieve.Row;
import org.daftar.vocabulary.Taxonomy;

/**
 * How a register is set out.
 *
 * @param <R> what rows it has
 * @param <T> what its totals are
 */
public interface Sheet<R extends Row<R>, T> {

  /** Its columns, in their order. */
  List<Column<R>> columns();

  /** The rows of a file in which a row of the register is written. */
  default Stream<R> inFile(R row) {
    return Stream.of(row);
  }

  /** What its rows come to, one sentence each. */
  List<String> sentences(T totals);

  /**
   * What its rows come to, in tables.
   *
   * @param taxonomy what terms are called
   */
  List<TotalsTable> tables(T totals, Taxonomy taxonomy);

  /** Whether a row is set back, because it was retracted. */
  boolean isSetBack(R row);
}
