package org.daftar.command.resource;

import java.util.List;
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
import org.daftar.events.PartyEvent;
import org.daftar.events.SourceEvent;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatusEvent;
import org.daftar.events.codec.EventCatalogue;

/** The table of all addresses to which people post. Another kind of event is another line. */
public final class Resources {

  private static final String CASE = "/api/cases/{caseId}";
  private static final String ENTRY = CASE + "/entries/{entry}";
  private static final String PARTY = "/api/parties/{partyId}";
  private static final String SOURCE = "/api/sources/{sourceId}";

  private final EventCatalogue catalogue;
  private final List<Resource> all;

  /** The table for the events of a catalogue. */
  public Resources(EventCatalogue catalogue) {
    this.catalogue = catalogue;
    this.all =
        List.of(
            at("/api/cases", CaseFileEvent.CaseOpened.class),
            at(CASE + "/titles", CaseFileEvent.CaseRenamed.class),
            at(CASE + "/references", CaseFileEvent.CaseReferenceAssigned.class),
            at(CASE + "/links", CaseFileEvent.CaseLinked.class),
            at(CASE + "/parties", CaseFileEvent.PartyJoined.class),
            at(CASE + "/departures", CaseFileEvent.PartyLeft.class),
            at(CASE + "/charges", ChargeEvent.ChargeFiled.class),
            at(CASE + "/hearings", HearingEvent.HearingScheduled.class),
            at(CASE + "/adjournments", HearingEvent.HearingAdjourned.class),
            at(CASE + "/sittings", HearingEvent.HearingHeld.class),
            at(CASE + "/cancellations", HearingEvent.HearingCancelled.class),
            at(CASE + "/rulings", JudgmentEvent.RulingMade.class),
            at(CASE + "/verdicts", JudgmentEvent.VerdictGiven.class),
            at(CASE + "/sentences", JudgmentEvent.SentenceImposed.class),
            at(CASE + "/plea-agreements", JudgmentEvent.PleaAgreementMade.class),
            at(CASE + "/expert-opinions", JudgmentEvent.ExpertOpinionGiven.class),
            at(CASE + "/counsel", CounselEvent.CounselAppointed.class),
            at(CASE + "/arrests", LibertyEvent.ArrestMade.class),
            at(CASE + "/detentions", LibertyEvent.DetentionBegun.class),
            at(CASE + "/releases", LibertyEvent.ReleaseMade.class),
            at(CASE + "/exiles", LibertyEvent.ExileBegun.class),
            at(CASE + "/fines", FineEvent.FineImposed.class),
            at(CASE + "/payments", FineEvent.FinePaid.class),
            at(CASE + "/annulments", FineEvent.FineAnnulled.class),
            at(CASE + "/assets", AssetEvent.AssetRestrained.class),
            at(CASE + "/liftings", AssetEvent.RestraintLifted.class),
            at(CASE + "/transfers", AssetEvent.AssetTransferred.class),
            at(CASE + "/listings", StatusEvent.PartyListed.class),
            at(CASE + "/registrations", StatusEvent.RegistrationDecided.class),
            at(CASE + "/incidents", IncidentEvent.IncidentReported.class),
            at(CASE + "/statements", StatementEvent.StatementMade.class),
            at(CASE + "/denials", StatementEvent.DenialMade.class),
            at(CASE + "/comment-requests", StatementEvent.CommentRequested.class),
            at(CASE + "/background", ContextEvent.BackgroundNoted.class),
            at(CASE + "/risks", ContextEvent.RiskNoted.class),
            at(ENTRY + "/corrections", EntryEvent.EntryCorrected.class),
            at(ENTRY + "/retractions", EntryEvent.EntryRetracted.class),
            at(ENTRY + "/disputes", EntryEvent.EntryDisputed.class),
            at(ENTRY + "/settlements", EntryEvent.DisputeSettled.class),
            at(ENTRY + "/verifications", EntryEvent.EntryVerified.class),
            at(ENTRY + "/tags", EntryEvent.EntryTagged.class),
            at(ENTRY + "/exhibits", EntryEvent.ExhibitAttached.class),
            at(ENTRY + "/moves", EntryEvent.EntryMovedAway.class),
            at(CASE + "/accounts", EntryEvent.AccountsSetSideBySide.class),
            at(CASE + "/exports", ExportEvent.ChronologyExported.class),
            at("/api/parties", PartyEvent.PartyRegistered.class),
            at(PARTY + "/names", PartyEvent.PartyNameAdded.class),
            at(PARTY + "/descriptions", PartyEvent.PartyDescribed.class),
            at(PARTY + "/protections", PartyEvent.PartyProtected.class),
            at(PARTY + "/merges", PartyEvent.PartyMerged.class),
            at("/api/sources", SourceEvent.SourceRecorded.class),
            at(SOURCE + "/gradings", SourceEvent.SourceGraded.class),
            at("/api/exhibits", ExhibitEvent.ExhibitCited.class));
  }

  /** All of them, in the order of the table. */
  public List<Resource> all() {
    return all;
  }

  private Resource at(String path, Class<? extends DomainEvent> event) {
    return new Resource(path, catalogue.of(event));
  }
}
