package org.daftar.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.VocabularyEvent.TermAdded;
import org.daftar.events.VocabularyEvent.TermRelabelled;
import org.daftar.events.VocabularyEvent.TermRestored;
import org.daftar.events.VocabularyEvent.TermWithdrawn;
import org.daftar.value.Code;
import org.daftar.value.HuridocsCode;
import org.daftar.value.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The terms of one vocabulary, as a tree of broader and narrower ones. Immutable. */
public final class Terms {

  private static final int MOST_SUGGESTIONS = 3;

  private final Vocabulary vocabulary;
  private final SequencedMap<String, Term> byCode;

  /**
   * Terms in the order in which they are offered.
   *
   * @throws IllegalArgumentException where a code stands twice, or a broader term is not one before
   */
  public Terms(Vocabulary vocabulary, Collection<Term> terms) {
    this.vocabulary = vocabulary;
    this.byCode = new LinkedHashMap<>();
    for (Term term : terms) {
      term.broader()
          .filter(broader -> !byCode.containsKey(broader))
          .ifPresent(broader -> {
            throw new IllegalArgumentException(term.code() + " stands before its broader term " + broader);
          });
      if (byCode.putIfAbsent(term.code(), term) != null) {
        throw new IllegalArgumentException(term.code() + " stands twice in " + vocabulary.code());
      }
    }
  }

  /**
   * The same after something happened. Reading never fails on it: a term that an organisation added before it came with
   * Daftar stays as the organisation has it, at the place where it stands by now.
   */
  public Terms after(VocabularyEvent event) {
    return switch (event) {
      case TermAdded e -> find(e.code().value()).isPresent() ? changed(e.code(), term -> own(e, term)) : with(e);
      case TermRelabelled e -> changed(e.code(), term -> term.called(e.label()));
      case TermWithdrawn e -> changed(e.code(), term -> term.inUse(false));
      case TermRestored e -> changed(e.code(), term -> term.inUse(true));
    };
  }

  private Terms with(TermAdded e) {
    Term added = added(e, e.broader().map(Code::value).filter(byCode::containsKey));
    return new Terms(vocabulary, Stream.concat(byCode.values().stream(), Stream.of(added)).toList());
  }

  private static Term own(TermAdded e, Term builtIn) {
    return added(e, builtIn.broader());
  }

  private static Term added(TermAdded e, Optional<String> broader) {
    return new Term(e.code().value(), e.label(), broader, e.huridocs(), e.scope(), Term.Origin.ADDED, true);
  }

  private Terms changed(Code code, UnaryOperator<Term> change) {
    return new Terms(
        vocabulary,
        byCode.values().stream().map(term -> term.code().equals(code.value()) ? change.apply(term) : term).toList());
  }

  /** The vocabulary to which they belong. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All of them, in their order: a broader term before those below it. */
  public List<Term> all() {
    return List.copyOf(byCode.values());
  }

  /** The term with that code. */
  public Optional<Term> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** How deep a term lies: 0 without a broader one. */
  public int depth(Term term) {
    return (int) upwards(term.code()).skip(1).count();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Terms terms && vocabulary == terms.vocabulary && byCode.equals(terms.byCode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(vocabulary, byCode);
  }

  /** The terms without a broader one, in their order. */
  public List<Term> roots() {
    return byCode.values().stream().filter(term -> term.broader().isEmpty()).toList();
  }

  /** The terms right below one, in their order. */
  public List<Term> below(String code) {
    return byCode.values().stream().filter(term -> term.broader().filter(code::equals).isPresent()).toList();
  }

  /** A term and all terms below it, each right before those below it; none where the code is unknown. */
  public Stream<Term> subtree(String code) {
    return find(code).stream()
        .flatMap(
            term -> Stream.concat(Stream.of(term), below(code).stream().flatMap(narrower -> subtree(narrower.code()))));
  }

  /** The codes of a term and of all terms below it. */
  public Set<String> within(String code) {
    return subtree(code).map(Term::code).collect(Collectors.toUnmodifiableSet());
  }

  /** A term and the broader ones above it, from the narrowest; none where the code is unknown. */
  public Stream<Term> upwards(String code) {
    return Stream.iterate(find(code), Optional::isPresent, term -> term.flatMap(Term::broader).flatMap(this::find))
        .flatMap(Optional::stream);
  }

  /** The HURIDOCS code of a term or, where nothing there says the same, of the nearest broader one that has one. */
  public Optional<HuridocsCode> huridocs(String code) {
    return upwards(code).flatMap(term -> term.huridocs().stream()).findFirst();
  }

  /** The term that has a label already, whatever the case of the letters; only terms in use count. */
  public Optional<Term> labelled(String label) {
    return byCode.values().stream()
        .filter(Term::inUse)
        .filter(term -> term.label().equalsIgnoreCase(label))
        .findFirst();
  }

  /** The codes in use that somebody may have meant who wrote an unknown one, the likeliest first; few, or none. */
  public List<String> like(String unknown) {
    Map<String, Integer> far = new LinkedHashMap<>();
    byCode.values().stream()
        .filter(Term::inUse)
        .map(Term::code)
        .forEach(code -> far.put(code, Spelling.distance(unknown, code)));
    return far.entrySet().stream()
        .filter(
            entry -> entry.getValue() <= Spelling.tolerance(unknown) || Spelling.shareAWord(unknown, entry.getKey()))
        .sorted(Comparator.comparingInt(Map.Entry::getValue))
        .limit(MOST_SUGGESTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
