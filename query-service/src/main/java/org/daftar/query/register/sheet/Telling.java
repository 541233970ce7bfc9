package org.daftar.query.register.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.events.AssetEvent;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.line.Line;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.Naming;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.query.wording.term.Kinds;
import org.daftar.value.Standing.Position;
import org.daftar.value.Vocabulary;

/**
 * Puts what rows refer to into words.
 *
 * @param mentions the entries and parties of the rows
 * @param titles of their cases
 */
public record Telling(Mentions mentions, Map<CaseId, String> titles) {

  public Telling {
    titles = Map.copyOf(titles);
  }

  /** When a fact happened, as each account that counts tells; accounts that agree are told once. */
  Cell when(ToldFact fact) {
    return Cell.of(fact.standing().stream().map(Line::when).map(DateWords::of).distinct().map(Part::of));
  }

  /** The dates as EDTF expressions. */
  static Cell edtf(ToldFact fact) {
    return Cell.of(
        fact.standing().stream()
            .map(account -> account.when().date().map(Object::toString).orElse(""))
            .filter(date -> !date.isEmpty())
            .distinct()
            .map(Part::of));
  }

  /** Parties by their names, each leading to the party. */
  Cell parties(Collection<PartyId> parties) {
    return Cell.of(parties.stream().distinct().flatMap(this::party));
  }

  private Stream<Part> party(PartyId id) {
    Part name = Part.linked(mentions.name(id), id.value());
    return mentions.isProtected(id) && mentions.naming() == Naming.INSIDE
        ? Stream.of(name, Part.mark("protected"))
        : Stream.of(name);
  }

  /** Cases by their titles, each leading to the case. */
  Cell cases(Collection<CaseId> cases) {
    return Cell.of(cases.stream().distinct().map(id -> Part.linked(titles.getOrDefault(id, id.value()), id.value())));
  }

  /** Which assets the accounts name. */
  Cell assets(ToldFact fact) {
    return Cell.of(
        fact.standing().stream()
            .flatMap(account -> entry(account.entry()).stream())
            .map(EntryView::fact)
            .filter(AssetEvent.AssetRestrained.class::isInstance)
            .map(restrained -> ((AssetEvent.AssetRestrained) restrained).asset())
            .distinct()
            .map(Part::of));
  }

  /** What happened in the words of the record, each account leading to its entry. */
  Cell accounts(ToldFact fact) {
    List<Part> parts = new ArrayList<>();
    fact.accounts().forEach(account -> parts.add(Part.linked(words(account.entry()), account.entry().value())));
    if (fact.accounts().size() > 1) {
      parts.add(Part.mark(fact.accounts().size() + " accounts of one fact"));
    }
    return new Cell(parts);
  }

  /** What happened in the words of the record. */
  String words(EntryId id) {
    return entry(id).map(entry -> entry.fact().account().what().text()).orElse(id.value());
  }

  /** What sort of fact an entry tells, as finely as it tells. */
  String kind(EntryId id) {
    return entry(id).map(entry -> Kinds.of(entry.fact(), mentions.taxonomy())).orElse(id.value());
  }

  /** Later facts, each in a few words and leading to its entry. */
  Stream<Part> later(Collection<ToldFact> facts) {
    return facts.stream()
        .flatMap(fact ->
            Stream.concat(
                Stream.of(
                    Part.linked(
                        kind(fact.first().entry()) + ", " + DateWords.of(fact.when()), fact.first().entry().value())),
                marks(fact)));
  }

  /** What people call the term for which a code stands. */
  String term(Vocabulary vocabulary, String code) {
    return TermWords.of(mentions.taxonomy(), vocabulary, code);
  }

  /** What must be said of how far facts can be relied on. */
  static Stream<Part> marks(ToldFact fact) {
    if (fact.isRetracted()) {
      return Stream.of(Part.mark("retracted"));
    }
    return fact.standing().stream()
        .map(Line::standing)
        .distinct()
        .filter(standing -> standing != Position.UNDISPUTED)
        .map(standing -> Part.mark(CodeWords.ofChoice(standing)));
  }

  /** The entries of a row, by their identifiers. */
  static Cell entries(Stream<EntryId> entries) {
    return Cell.of(entries.distinct().map(EntryId::value).map(Part::of));
  }

  private Optional<EntryView> entry(EntryId id) {
    return Optional.ofNullable(mentions.entries().get(id));
  }
}
