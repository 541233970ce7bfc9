package org.daftar.query.register.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.finding.Found;
import org.daftar.query.register.finding.RegisterFilter;
import org.daftar.query.register.sieve.Row;
import org.daftar.value.Vocabulary;

/**
 * A register: what it is called, how it is counted, how it is set out and where its rows come from.
 *
 * @param name in addresses
 * @param title as people read it
 * @param summary what it is for, in a sentence
 * @param counting how it is counted
 * @param kindLabel what its rows are filtered by as {@code kind}
 * @param vocabulary of which those kinds are terms, where they are
 * @param usualStatus how rows must stand where nobody asks for others; however they stand where empty
 * @param <R> what rows it has
 * @param <T> what its totals are
 */
public record Register<R extends Row<R>, T>(
    String name,
    String title,
    String summary,
    String counting,
    String kindLabel,
    Optional<Vocabulary> vocabulary,
    Optional<String> usualStatus,
    Sheet<R, T> sheet,
    Finding<R, T> finding) {

  /**
   * Where rows come from.
   *
   * @param <R> what rows they are
   * @param <T> what their totals are
   */
  public interface Finding<R extends Row<R>, T> {

    /**
     * The rows that a filter lets pass.
     *
     * @param reading the day up to which days are counted
     */
    Found<R, T> find(RegisterFilter filter, AsOf moment, LocalDate reading);
  }
}
