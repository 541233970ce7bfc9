package org.daftar.query.search;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.value.Role;
import org.daftar.value.Standing;
import org.daftar.value.Tag;

/** Which entries are wanted; all conditions must hold. Dates are days on which it may have happened. */
public record EntryQuery(
    Optional<CaseId> inCase,
    Optional<String> kind,
    Optional<PartyId> party,
    Optional<Role> role,
    Optional<Standing.Position> standing,
    Optional<Tag> tag,
    Optional<String> words,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Every entry. */
  public static final EntryQuery ALL =
      new EntryQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Every entry of a case. */
  public static EntryQuery of(CaseId inCase) {
    return new EntryQuery(
        Optional.of(inCase),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Every entry in which a party is involved. */
  public static EntryQuery involving(PartyId party) {
    return new EntryQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.of(party),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
