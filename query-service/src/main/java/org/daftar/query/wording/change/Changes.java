package org.daftar.query.wording.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daftar.events.AudienceEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.ConsentEvent;
import org.daftar.events.CustodyEvent;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.LogEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.SourceEvent;
import org.daftar.events.SupplementEvent;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.query.history.Change;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.query.wording.term.Kinds;
import org.daftar.query.wording.term.Times;
import org.daftar.vocabulary.Taxonomy;

/** Puts what happened to the record into words. */
public final class Changes {

  private final EventCatalogue catalogue;

  /** Names events by a catalogue. */
  public Changes(EventCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A change as people read it, with terms as a taxonomy labels them. */
  public ChangeInWords of(Change change, Taxonomy taxonomy) {
    return new ChangeInWords(
        change,
        what(change.event(), taxonomy),
        Times.of(change.recordedAt()),
        reason(change.event()),
        change.acknowledged().stream().map(CodeWords::of).toList());
  }

  /** Changes as people read them, in their order. */
  public List<ChangeInWords> of(Collection<Change> changes, Taxonomy taxonomy) {
    return changes.stream().map(change -> of(change, taxonomy)).toList();
  }

  private String what(DomainEvent event, Taxonomy taxonomy) {
    return event instanceof Fact fact
        ? "Recorded: " + Kinds.of(fact, taxonomy)
        : CodeWords.heading(catalogue.of(event.getClass()).kind());
  }

  private static Optional<String> reason(DomainEvent event) {
    return switch (event) {
      case EntryEvent e -> ofEntry(e);
      case CaseFileEvent e -> ofCaseFile(e);
      case PartyEvent.PartyProtected e -> Optional.of(e.reason());
      case PartyEvent.PartyMerged e -> Optional.of(e.reason());
      case PartyEvent.PartySplit e -> Optional.of(e.reason());
      case PartyEvent.PartyRelated e ->
          Optional.of(CodeWords.ofChoice(e.relation()) + e.note().map(note -> ": " + note).orElse(""));
      case ConsentEvent e -> Optional.of(CodeWords.ofChoice(e.use()) + ", " + e.mechanism() + ": " + how(e));
      case PartyEvent.PartyRegistered e -> Optional.empty();
      case PartyEvent.PartyNameAdded e -> Optional.empty();
      case PartyEvent.PartyDescribed e -> Optional.empty();
      case SourceEvent.SourceGraded e -> Optional.of(e.reason());
      case SourceEvent.SourceSuperseded e -> Optional.of(e.reason());
      case SourceEvent.SourceRecorded e -> Optional.empty();
      case CustodyEvent.ExhibitWithdrawn e -> Optional.of(e.reason());
      case ExhibitEvent e -> Optional.empty();
      case WorkingDayEvent.NonWorkingDayNoted e -> Optional.of(e.day() + ": " + e.name());
      case WorkingDayEvent.WorkingDayNoted e -> Optional.of(e.day() + ": " + e.name());
      case WorkingDayEvent.NotedDayWithdrawn e -> Optional.of(e.day() + ": " + e.reason());
      case ExportEvent.ChronologyExported e -> Optional.of("for " + e.recipient() + ": " + e.purpose());
      case ExportEvent.BundleExported e -> Optional.of("for " + e.recipient() + ": " + e.purpose());
      case VocabularyEvent e -> ofVocabulary(e);
      case LogEvent.LogKeyChanged e -> Optional.of(e.reason());
      case LogEvent.LogOpened e -> Optional.empty();
      case LogEvent.LogAnchored e -> Optional.empty();
      case Fact e -> Optional.empty();
    };
  }

  private static String how(ConsentEvent event) {
    return switch (event) {
      case ConsentEvent.ConsentGiven e -> e.how();
      case ConsentEvent.ConsentWithdrawn e -> e.how();
    };
  }

  private static Optional<String> ofEntry(EntryEvent event) {
    return switch (event) {
      case EntryEvent.EntryCorrected e -> Optional.of(e.reason());
      case EntryEvent.EntryRetracted e -> Optional.of(e.reason());
      case EntryEvent.EntryDisputed e -> Optional.of(e.reason());
      case EntryEvent.DisputeSettled e -> Optional.of(e.reason());
      case EntryEvent.EntryVerified e -> Optional.of(e.verification().by() + ": " + e.verification().how());
      case EntryEvent.EntryTagged e -> Optional.empty();
      case EntryEvent.ExhibitAttached e -> Optional.empty();
      case EntryEvent.AccountsSetSideBySide e -> Optional.of(e.reason());
      case EntryEvent.EntryMovedAway e -> Optional.of(e.reason());
      case EntryEvent.EntryMovedHere e -> Optional.of(e.reason());
      case SupplementEvent.SourceAttached e -> Optional.empty();
      case SupplementEvent.TranslationAdded e -> Optional.of("into " + e.language() + ", by " + e.translator());
      case AudienceEvent.EntryMadeConfidential e -> Optional.of(e.reason());
      case AudienceEvent.EntryOpened e -> Optional.of(e.reason());
      case AudienceEvent.EntryShared e -> Optional.of(e.reason());
      case AudienceEvent.EntrySharedHere e -> Optional.of(e.reason());
    };
  }

  private static Optional<String> ofVocabulary(VocabularyEvent event) {
    return switch (event) {
      case VocabularyEvent.TermAdded e -> Optional.empty();
      case VocabularyEvent.TermRelabelled e -> Optional.of(e.reason());
      case VocabularyEvent.TermWithdrawn e -> Optional.of(e.reason());
      case VocabularyEvent.TermRestored e -> Optional.of(e.reason());
    };
  }

  private static Optional<String> ofCaseFile(CaseFileEvent event) {
    return switch (event) {
      case CaseFileEvent.CaseRenamed e -> Optional.of(e.reason());
      case CaseFileEvent.PartyLeft e -> Optional.of(e.reason());
      case CaseFileEvent.CaseClosed e -> Optional.of(e.how());
      case CaseFileEvent.CaseReopened e -> Optional.of(e.reason());
      case CaseFileEvent.CaseOpened e -> Optional.empty();
      case CaseFileEvent.CaseReferenceAssigned e -> Optional.empty();
      case CaseFileEvent.CaseLinked e -> Optional.empty();
      case CaseFileEvent.PartyJoined e -> Optional.empty();
    };
  }
}
