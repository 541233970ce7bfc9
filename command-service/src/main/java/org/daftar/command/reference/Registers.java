package org.daftar.command.reference;

import java.util.Optional;
import org.daftar.events.workday.NotedDays;
import org.daftar.identity.CalendarId;
import org.daftar.identity.CaseId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Terms;

/**
 * What a decision may look up about the rest of the record. What it looked up must still be so when the decision is
 * written; otherwise the decision is taken again.
 */
public interface Registers {

  /** Whether a case is open. */
  boolean knows(CaseId caseId);

  /** Whether a party is registered. */
  boolean knows(PartyId party);

  /** Whether a source is recorded. */
  boolean knows(SourceId source);

  /** Whether an exhibit is on the record. */
  boolean knows(ExhibitId exhibit);

  /** The terms of a vocabulary, with those that the organisation added. */
  Terms terms(Vocabulary vocabulary);

  /** The source that took the place of one, where one did. */
  Optional<SourceId> supersededBy(SourceId source);

  /** The party's record that stays, where this one was found to be its duplicate, and still is. */
  Optional<PartyId> mergedInto(PartyId party);

  /** What people noted of the days of a country. */
  NotedDays notedDays(CalendarId calendar);
}
