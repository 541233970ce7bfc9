package org.daftar.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.value.Jurisdiction;
import org.daftar.value.Role;
import org.daftar.value.Standing;
import org.daftar.value.Tag;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;

/**
 * Which entries are wanted; all conditions must hold.
 *
 * @param jurisdiction of the case
 * @param parties any of whom is involved; whoever it is where none is named
 * @param roles one of which is held by one of those parties, or by any; whichever it is where none is named
 * @param terms one of which the fact names; whichever it is where none is named
 * @param from the first day on which it may have happened
 * @param to the last day on which it may have happened
 */
public record EntryQuery(
    Optional<CaseId> inCase,
    Optional<Jurisdiction> jurisdiction,
    Optional<String> kind,
    List<PartyId> parties,
    List<Role> roles,
    List<TermCode> terms,
    Optional<Standing.Position> standing,
    Optional<Tag> tag,
    Optional<String> words,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  public EntryQuery {
    parties = List.copyOf(parties);
    roles = List.copyOf(roles);
    terms = List.copyOf(terms);
  }

  /** Every entry. */
  public static final EntryQuery ALL = of(Optional.empty(), List.of());

  /** Every entry of a case. */
  public static EntryQuery of(CaseId inCase) {
    return of(Optional.of(inCase), List.of());
  }

  /** Every entry in which any of the parties is involved. */
  public static EntryQuery involving(List<PartyId> parties) {
    return of(Optional.empty(), parties);
  }

  /** The same where a role or a term stands for those below it too, as a taxonomy has them. */
  public EntryQuery within(Taxonomy taxonomy) {
    List<Role> widerRoles =
        roles.stream().flatMap(taxonomy::within).map(TermCode::code).map(Role::new).distinct().toList();
    List<TermCode> widerTerms = terms.stream().flatMap(taxonomy::within).distinct().toList();
    return new EntryQuery(inCase, jurisdiction, kind, parties, widerRoles, widerTerms, standing, tag, words, from, to);
  }

  private static EntryQuery of(Optional<CaseId> inCase, List<PartyId> parties) {
    return new EntryQuery(
        inCase,
        Optional.empty(),
        Optional.empty(),
        parties,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
