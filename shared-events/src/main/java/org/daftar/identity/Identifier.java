package org.daftar.identity;

/**
 * Names one thing on the record for ever: a prefix for its kind and 128 random bits in base 32; the working days of a
 * country by its code.
 */
public sealed interface Identifier permits CaseId, EntryId, PartyId, SourceId, ExhibitId, CalendarId {

  /** The identifier as it stands in addresses and on the log, e.g. {@code cas_} and 26 characters. */
  String value();
}
