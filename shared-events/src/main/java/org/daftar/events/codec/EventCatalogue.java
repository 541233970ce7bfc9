package org.daftar.events.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.events.AssetEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.ChargeEvent;
import org.daftar.events.ContextEvent;
import org.daftar.events.CounselEvent;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExportEvent;
import org.daftar.events.FineEvent;
import org.daftar.events.HearingEvent;
import org.daftar.events.IncidentEvent;
import org.daftar.events.JudgmentEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.LogEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.SourceEvent;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatusEvent;

/** Every kind of event that can stand on the log, by stored name and by class. */
public final class EventCatalogue {

  private static final List<Class<? extends DomainEvent>> ALL =
      List.of(
          LogEvent.LogOpened.class,
          LogEvent.LogAnchored.class,
          LogEvent.LogKeyChanged.class,
          CaseFileEvent.CaseOpened.class,
          CaseFileEvent.CaseRenamed.class,
          CaseFileEvent.CaseReferenceAssigned.class,
          CaseFileEvent.CaseLinked.class,
          CaseFileEvent.PartyJoined.class,
          CaseFileEvent.PartyLeft.class,
          ChargeEvent.ChargeFiled.class,
          HearingEvent.HearingScheduled.class,
          HearingEvent.HearingAdjourned.class,
          HearingEvent.HearingHeld.class,
          HearingEvent.HearingCancelled.class,
          JudgmentEvent.RulingMade.class,
          JudgmentEvent.VerdictGiven.class,
          JudgmentEvent.SentenceImposed.class,
          JudgmentEvent.PleaAgreementMade.class,
          JudgmentEvent.ExpertOpinionGiven.class,
          CounselEvent.CounselAppointed.class,
          LibertyEvent.ArrestMade.class,
          LibertyEvent.DetentionBegun.class,
          LibertyEvent.ReleaseMade.class,
          LibertyEvent.ExileBegun.class,
          FineEvent.FineImposed.class,
          FineEvent.FinePaid.class,
          FineEvent.FineAnnulled.class,
          AssetEvent.AssetRestrained.class,
          AssetEvent.RestraintLifted.class,
          AssetEvent.AssetTransferred.class,
          StatusEvent.PartyListed.class,
          StatusEvent.RegistrationDecided.class,
          IncidentEvent.IncidentReported.class,
          StatementEvent.StatementMade.class,
          StatementEvent.DenialMade.class,
          StatementEvent.CommentRequested.class,
          ContextEvent.BackgroundNoted.class,
          ContextEvent.RiskNoted.class,
          EntryEvent.EntryCorrected.class,
          EntryEvent.EntryRetracted.class,
          EntryEvent.EntryDisputed.class,
          EntryEvent.DisputeSettled.class,
          EntryEvent.EntryVerified.class,
          EntryEvent.EntryTagged.class,
          EntryEvent.ExhibitAttached.class,
          EntryEvent.AccountsSetSideBySide.class,
          EntryEvent.EntryMovedAway.class,
          EntryEvent.EntryMovedHere.class,
          ExportEvent.ChronologyExported.class,
          ExportEvent.BundleExported.class,
          PartyEvent.PartyRegistered.class,
          PartyEvent.PartyNameAdded.class,
          PartyEvent.PartyDescribed.class,
          PartyEvent.PartyProtected.class,
          PartyEvent.PartyMerged.class,
          SourceEvent.SourceRecorded.class,
          SourceEvent.SourceGraded.class,
          ExhibitEvent.ExhibitCited.class);

  private final Map<String, EventType> byName = new LinkedHashMap<>();
  private final Map<Class<?>, EventType> byClass = new LinkedHashMap<>();

  /** The catalogue of this version. */
  public EventCatalogue() {
    for (Class<? extends DomainEvent> event : ALL) {
      EventType type = EventType.of(event);
      if (byName.putIfAbsent(type.storedName(), type) != null) {
        throw new IllegalStateException("two events are stored as " + type.storedName());
      }
      byClass.put(event, type);
    }
  }

  /** All kinds, in the order of the catalogue. */
  public List<EventType> types() {
    return List.copyOf(byName.values());
  }

  /** The kind with that stored name, where this version knows it. */
  public Optional<EventType> find(String storedName) {
    return Optional.ofNullable(byName.get(storedName));
  }

  /** The kind of a class of events. */
  public EventType of(Class<? extends DomainEvent> event) {
    EventType type = byClass.get(event);
    if (type == null) {
      throw new IllegalArgumentException(event + " is missing in the catalogue");
    }
    return type;
  }
}
