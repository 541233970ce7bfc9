package org.daftar.query.register.sieve;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.vocabulary.Term;
import org.daftar.vocabulary.Terms;

/**
 * How the sorts of a register's rows lie within each other.
 *
 * @param terms of the vocabulary whose codes they are; where empty, none lies within another
 */
public record Kinds(Optional<Terms> terms) {

  /** None lies within another. */
  public static final Kinds FLAT = new Kinds(Optional.empty());

  /** A sort and all those within it. */
  public Set<String> within(String kind) {
    return terms.map(known -> known.within(kind)).filter(found -> !found.isEmpty()).orElseGet(() -> Set.of(kind));
  }

  /** A sort and all those in which it lies. */
  Stream<String> upwards(String kind) {
    return terms
        .filter(known -> known.find(kind).isPresent())
        .map(known -> known.upwards(kind).map(Term::code))
        .orElseGet(() -> Stream.of(kind));
  }
}
