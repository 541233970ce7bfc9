package org.daftar.command.platform.axon;

import org.daftar.command.casefile.MoveEntry;
import org.daftar.command.casefile.OpenCase;
import org.daftar.command.casefile.RecordInCase;
import org.daftar.command.casefile.ShareEntry;
import org.daftar.command.exhibit.CiteExhibit;
import org.daftar.command.exhibit.RecordOfExhibit;
import org.daftar.command.party.RecordOfParty;
import org.daftar.command.party.RegisterParty;
import org.daftar.command.recording.Proposal;
import org.daftar.command.source.RecordOfSource;
import org.daftar.command.source.RecordSource;
import org.daftar.command.vocabulary.RecordOfVocabulary;
import org.daftar.command.workday.RecordInCalendar;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.events.LogEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.WorkingDayEvent;

/** Which command brings a proposal to the aggregate that decides on it. */
final class Commands {

  private Commands() {}

  /** The command for a subject that is new where the event makes one. */
  static Object of(Proposal proposal) {
    return switch (proposal.event()) {
      case CaseOpened e -> new OpenCase(e.stream(), proposal);
      case PartyRegistered e -> new RegisterParty(e.stream(), proposal);
      case SourceRecorded e -> new RecordSource(e.stream(), proposal);
      case ExhibitCited e -> new CiteExhibit(e.stream(), proposal);
      case EntryMovedAway e -> new MoveEntry(e, proposal);
      case EntryShared e -> new ShareEntry(e, proposal);
      case CaseEvent e -> ofExisting(proposal);
      case PartyEvent e -> ofExisting(proposal);
      case SourceEvent e -> ofExisting(proposal);
      case ExhibitEvent e -> ofExisting(proposal);
      case WorkingDayEvent e -> ofExisting(proposal);
      case VocabularyEvent e -> ofExisting(proposal);
      case LogEvent e -> ofExisting(proposal);
    };
  }

  /**
   * The command for a subject that stands on the record already; vocabularies always do.
   *
   * @throws IllegalArgumentException for an event that happens to the log itself: nobody proposes those
   */
  static Object ofExisting(Proposal proposal) {
    return switch (proposal.event()) {
      case CaseEvent e -> new RecordInCase(e.stream(), proposal);
      case PartyEvent e -> new RecordOfParty(e.stream(), proposal);
      case SourceEvent e -> new RecordOfSource(e.stream(), proposal);
      case ExhibitEvent e -> new RecordOfExhibit(e.stream(), proposal);
      case WorkingDayEvent e -> new RecordInCalendar(e.stream(), proposal);
      case VocabularyEvent e -> new RecordOfVocabulary(e.stream(), proposal);
      case LogEvent e -> throw new IllegalArgumentException("the log itself records " + e.getClass().getSimpleName());
    };
  }
}
