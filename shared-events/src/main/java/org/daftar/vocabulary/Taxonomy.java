package org.daftar.vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.VocabularyEvent;
import org.daftar.value.HuridocsCode;
import org.daftar.value.TermCode;
import org.daftar.value.Vocabulary;

/** All vocabularies with their terms, as they stood at some moment. Immutable. */
public final class Taxonomy {

  private static final Taxonomy BUILT_IN = TaxonomyFile.read("taxonomy.json");

  private final Map<Vocabulary, Terms> vocabularies;

  /** A taxonomy of one set of terms for each vocabulary. */
  Taxonomy(Map<Vocabulary, Terms> vocabularies) {
    this.vocabularies = new EnumMap<>(vocabularies);
  }

  /** The taxonomy that comes with this version, without what an organisation added. */
  public static Taxonomy builtIn() {
    return BUILT_IN;
  }

  /** The same after something happened to one of the vocabularies. */
  public Taxonomy after(VocabularyEvent event) {
    Map<Vocabulary, Terms> after = new EnumMap<>(vocabularies);
    after.put(event.vocabulary(), of(event.vocabulary()).after(event));
    return new Taxonomy(after);
  }

  /** The terms of a vocabulary. */
  public Terms of(Vocabulary vocabulary) {
    return Optional.ofNullable(vocabularies.get(vocabulary))
        .orElseThrow(() -> new IllegalArgumentException("no terms for " + vocabulary.code()));
  }

  /** The term for which a code stands; none where nobody has added such a term. */
  public Optional<Term> find(TermCode code) {
    return of(code.vocabulary()).find(code.code());
  }

  /** A term and all terms below it; the code alone where nobody has added such a term. */
  public Stream<TermCode> within(TermCode code) {
    Set<String> known = of(code.vocabulary()).within(code.code());
    return known.isEmpty() ? Stream.of(code) : known.stream().map(code.vocabulary()::term);
  }

  /** A term and the broader ones above it; the code alone where nobody has added such a term. */
  public Stream<TermCode> upwards(TermCode code) {
    return find(code).isEmpty()
        ? Stream.of(code)
        : of(code.vocabulary()).upwards(code.code()).map(term -> code.vocabulary().term(term.code()));
  }

  /** What people call it; the code as words where nobody has added such a term. */
  public String label(TermCode code) {
    return find(code).map(Term::label).orElseGet(() -> code.code().replace('-', ' '));
  }

  /** The HURIDOCS code of a term or of the nearest broader one that has one. */
  public Optional<HuridocsCode> huridocs(TermCode code) {
    return of(code.vocabulary()).huridocs(code.code());
  }
}
