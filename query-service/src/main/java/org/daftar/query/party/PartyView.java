package org.daftar.query.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.identity.PartyId;
import org.daftar.value.LangText;
import org.daftar.value.PersonName;

/**
 * A party as it stood at one size of the log.
 *
 * @param name all forms known by then; the first is the one that is shown
 * @param protectedAs how it may be named outside, where it must be protected
 * @param mergedInto the record that replaced it, where it was a duplicate
 * @param duplicates the records that it replaced, in the order in which they were merged into it
 * @param relations what it is to other parties, and they to it, in the order in which that was recorded
 * @param consents what it allows, and what it no longer does, by mechanism
 * @param version the position of the last event that changed it
 */
public record PartyView(
    PartyId id,
    PartyType type,
    PersonName name,
    Optional<FuzzyDate> born,
    Optional<LangText> description,
    Optional<String> protectedAs,
    Optional<PartyId> mergedInto,
    List<PartyId> duplicates,
    List<Related> relations,
    List<ConsentView> consents,
    long version) {

  public PartyView {
    duplicates = List.copyOf(duplicates);
    relations = List.copyOf(relations);
    consents = List.copyOf(consents);
  }

  /** All records of the party, this one first. */
  public List<PartyId> records() {
    return Stream.concat(Stream.of(id), duplicates.stream()).toList();
  }
}
