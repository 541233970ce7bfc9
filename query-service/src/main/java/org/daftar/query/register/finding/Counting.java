package org.daftar.query.register.finding;

import java.util.List;
import java.util.function.Function;
import org.daftar.query.register.sieve.Kinds;
import org.daftar.query.register.sieve.Row;

/**
 * How rows are counted.
 *
 * @param totals what rows come to
 * @param kinds how their sorts lie within each other
 * @param <R> what rows they are
 * @param <T> what their totals are
 */
record Counting<R extends Row<R>, T>(Function<List<R>, T> totals, Kinds kinds) {}
