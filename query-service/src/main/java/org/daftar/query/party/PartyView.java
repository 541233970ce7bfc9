package org.daftar.query.party;

import java.util.Optional;
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
    long version) {}
