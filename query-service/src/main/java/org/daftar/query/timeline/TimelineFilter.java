package org.daftar.query.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.search.EntryQuery;
import org.daftar.value.Jurisdiction;
import org.daftar.value.Role;
import org.daftar.value.Standing;
import org.daftar.value.Tag;
import org.daftar.value.TermCode;

/**
 * Which entries of a timeline are wanted; all conditions must hold.
 *
 * @param kind the stored name of the fact without its version, e.g. {@code charge-filed}
 * @param party with a role in the fact
 * @param role held by that party, or by any; the role itself or one below it
 * @param term that the fact names; the term itself or one below it
 * @param words that stand in the entry or in a name of a party
 * @param from the first day on which it may have happened
 * @param to the last day on which it may have happened
 * @param cursor where to go on, from the part before
 * @param limit how many entries at most, 1 to 500
 */
public record TimelineFilter(
    Optional<String> kind,
    Optional<PartyId> party,
    Optional<Role> role,
    Optional<TermCode> term,
    Optional<Standing.Position> standing,
    Optional<Tag> tag,
    Optional<String> words,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> cursor,
    int limit) {

  /** How many entries a part of a timeline has at most. */
  public static final int MOST = 500;

  /** Every entry. */
  public static final TimelineFilter ALL =
      new TimelineFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          MOST);

  /** The same as a query over one case, or over all cases of a jurisdiction, or over all. */
  public EntryQuery in(Optional<CaseId> inCase, Optional<Jurisdiction> jurisdiction) {
    return new EntryQuery(
        inCase,
        jurisdiction,
        kind,
        party.stream().toList(),
        role.stream().toList(),
        term.stream().toList(),
        standing,
        tag,
        words,
        from,
        to);
  }
}
