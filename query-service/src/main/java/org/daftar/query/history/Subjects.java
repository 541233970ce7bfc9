package org.daftar.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.AudienceEvent;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.LogEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.events.PartyEvent.PartySplit;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceSuperseded;
import org.daftar.events.StatementEvent.DenialMade;
import org.daftar.events.SupplementEvent;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.WorkingDayEvent;
import org.daftar.identity.Identifier;

/** Tells in whose histories an event stands. */
public final class Subjects {

  private Subjects() {}

  /** The identifiers of all subjects that an event concerns; none for events of the log itself. */
  public static List<String> of(DomainEvent event) {
    return switch (event) {
      case CaseEvent e -> ofCase(e).distinct().toList();
      case PartyMerged e -> List.of(e.partyId().value(), e.into().value());
      case PartySplit e -> List.of(e.partyId().value(), e.from().value());
      case PartyRelated e -> List.of(e.partyId().value(), e.to().value());
      case PartyEvent e -> List.of(e.stream());
      case SourceSuperseded e -> List.of(e.sourceId().value(), e.by().value());
      case SourceEvent e -> List.of(e.stream());
      case ExhibitEvent e -> List.of(e.stream());
      case VocabularyEvent e -> List.of(e.stream());
      case WorkingDayEvent e -> List.of(e.stream());
      case LogEvent e -> List.of();
    };
  }

  private static Stream<String> ofCase(CaseEvent event) {
    return switch (event) {
      case CaseFileEvent e -> Stream.of(e.stream());
      case ExportEvent e -> Stream.of(e.stream());
      case DenialMade e -> ids(e.entry(), e.denied());
      case Fact e -> ids(e.entry());
      case EntryEvent e -> ofEntry(e);
    };
  }

  private static Stream<String> ofEntry(EntryEvent event) {
    return switch (event) {
      case EntryEvent.EntryCorrected e -> ids(e.entry());
      case EntryEvent.EntryRetracted e -> ids(e.entry());
      case EntryEvent.EntryDisputed e -> ids(e.entry());
      case EntryEvent.DisputeSettled e -> ids(e.entry());
      case EntryEvent.EntryVerified e -> ids(e.entry());
      case EntryEvent.EntryTagged e -> ids(e.entry());
      case EntryEvent.ExhibitAttached e -> ids(e.entry());
      case EntryEvent.AccountsSetSideBySide e -> e.accounts().stream().map(Identifier::value);
      case EntryEvent.EntryMovedAway e -> ids(e.entry(), e.caseId());
      case EntryEvent.EntryMovedHere e -> ids(e.entry(), e.caseId());
      case SupplementEvent.SourceAttached e -> ids(e.entry());
      case SupplementEvent.TranslationAdded e -> ids(e.entry());
      case AudienceEvent.EntryMadeConfidential e -> ids(e.entry());
      case AudienceEvent.EntryOpened e -> ids(e.entry());
      case AudienceEvent.EntryShared e -> ids(e.entry(), e.caseId());
      case AudienceEvent.EntrySharedHere e -> ids(e.entry(), e.caseId());
    };
  }

  private static Stream<String> ids(Identifier... identifiers) {
    return Stream.of(identifiers).map(Identifier::value);
  }
}
