package org.daftar.query.comparison;

import org.daftar.events.AudienceEvent;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.SupplementEvent;
import org.daftar.identity.EntryId;

/** What can have become of an entry between two moments. */
public enum Alteration {
  ADDED,
  MOVED_HERE,
  MOVED_AWAY,
  CORRECTED,
  RETRACTED,
  DISPUTED,
  DISPUTE_SETTLED,
  VERIFIED,
  DENIED,
  SET_SIDE_BY_SIDE,
  EXHIBIT_ATTACHED,
  TAGGED,
  SOURCE_ATTACHED,
  TRANSLATED,
  MADE_CONFIDENTIAL,
  OPENED,
  SHARED;

  /**
   * What an event made of an entry.
   *
   * @throws IllegalArgumentException where it makes nothing of any entry
   */
  static Alteration of(EntryId entry, CaseEvent event) {
    return switch (event) {
      case Fact fact -> fact.entry().equals(entry) ? ADDED : DENIED;
      case EntryEvent e -> of(e);
      case CaseFileEvent e -> throw new IllegalArgumentException(e + " concerns no entry");
      case ExportEvent e -> throw new IllegalArgumentException(e + " concerns no entry");
    };
  }

  private static Alteration of(EntryEvent event) {
    return switch (event) {
      case EntryEvent.EntryCorrected e -> CORRECTED;
      case EntryEvent.EntryRetracted e -> RETRACTED;
      case EntryEvent.EntryDisputed e -> DISPUTED;
      case EntryEvent.DisputeSettled e -> DISPUTE_SETTLED;
      case EntryEvent.EntryVerified e -> VERIFIED;
      case EntryEvent.EntryTagged e -> TAGGED;
      case EntryEvent.ExhibitAttached e -> EXHIBIT_ATTACHED;
      case EntryEvent.AccountsSetSideBySide e -> SET_SIDE_BY_SIDE;
      case EntryEvent.EntryMovedAway e -> MOVED_AWAY;
      case EntryEvent.EntryMovedHere e -> MOVED_HERE;
      case SupplementEvent.SourceAttached e -> SOURCE_ATTACHED;
      case SupplementEvent.TranslationAdded e -> TRANSLATED;
      case AudienceEvent.EntryMadeConfidential e -> MADE_CONFIDENTIAL;
      case AudienceEvent.EntryOpened e -> OPENED;
      case AudienceEvent.EntryShared e -> SHARED;
      case AudienceEvent.EntrySharedHere e -> SHARED;
    };
  }
}
