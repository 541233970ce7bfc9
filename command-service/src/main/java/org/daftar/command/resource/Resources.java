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
            at("/api/cases", CaseFileEvent.CaseOpened.class, "a file is opened"),
            at(CASE + "/titles", CaseFileEvent.CaseRenamed.class, "the case gets another title"),
            at(
                CASE + "/references",
                CaseFileEvent.CaseReferenceAssigned.class,
                "an authority's own number for the case"),
            at(CASE + "/links", CaseFileEvent.CaseLinked.class, "the case is linked to another one"),
            at(CASE + "/parties", CaseFileEvent.PartyJoined.class, "a party takes part in the case"),
            at(CASE + "/departures", CaseFileEvent.PartyLeft.class, "a party no longer takes part in a role"),
            at(CASE + "/charges", ChargeEvent.ChargeFiled.class, "a charge was brought"),
            at(CASE + "/hearings", HearingEvent.HearingScheduled.class, "a court date was set"),
            at(CASE + "/adjournments", HearingEvent.HearingAdjourned.class, "a court date was put off"),
            at(CASE + "/sittings", HearingEvent.HearingHeld.class, "a hearing took place"),
            at(CASE + "/cancellations", HearingEvent.HearingCancelled.class, "a court date was called off"),
            at(CASE + "/rulings", JudgmentEvent.RulingMade.class, "a court ruled on a question of procedure"),
            at(CASE + "/verdicts", JudgmentEvent.VerdictGiven.class, "a verdict was given"),
            at(CASE + "/sentences", JudgmentEvent.SentenceImposed.class, "a sentence was imposed"),
            at(CASE + "/plea-agreements", JudgmentEvent.PleaAgreementMade.class, "a plea agreement was made"),
            at(CASE + "/expert-opinions", JudgmentEvent.ExpertOpinionGiven.class, "an expert gave an opinion"),
            at(CASE + "/counsel", CounselEvent.CounselAppointed.class, "a lawyer acts for clients"),
            at(CASE + "/arrests", LibertyEvent.ArrestMade.class, "people were arrested"),
            at(CASE + "/detentions", LibertyEvent.DetentionBegun.class, "people were detained"),
            at(CASE + "/releases", LibertyEvent.ReleaseMade.class, "people were set free"),
            at(CASE + "/exiles", LibertyEvent.ExileBegun.class, "people left the country under pressure"),
            at(CASE + "/fines", FineEvent.FineImposed.class, "a fine was imposed"),
            at(CASE + "/payments", FineEvent.FinePaid.class, "a fine, or a part of it, was paid"),
            at(CASE + "/annulments", FineEvent.FineAnnulled.class, "a fine was annulled"),
            at(
                CASE + "/assets",
                AssetEvent.AssetRestrained.class,
                "an asset was frozen, seized, impounded or confiscated"),
            at(CASE + "/liftings", AssetEvent.RestraintLifted.class, "a restraint was lifted"),
            at(CASE + "/transfers", AssetEvent.AssetTransferred.class, "an asset went to somebody else"),
            at(CASE + "/listings", StatusEvent.PartyListed.class, "a party was put on a list"),
            at(
                CASE + "/registrations",
                StatusEvent.RegistrationDecided.class,
                "an authority decided on a registration"),
            at(
                CASE + "/incidents",
                IncidentEvent.IncidentReported.class,
                "harassment or violence outside the courtroom"),
            at(CASE + "/statements", StatementEvent.StatementMade.class, "somebody made a statement"),
            at(CASE + "/denials", StatementEvent.DenialMade.class, "somebody denied what an entry says"),
            at(CASE + "/comment-requests", StatementEvent.CommentRequested.class, "somebody was asked for comment"),
            at(CASE + "/background", ContextEvent.BackgroundNoted.class, "what a reader must know"),
            at(CASE + "/risks", ContextEvent.RiskNoted.class, "somebody is at risk"),
            at(ENTRY + "/corrections", EntryEvent.EntryCorrected.class, "fields of an entry are corrected"),
            at(ENTRY + "/retractions", EntryEvent.EntryRetracted.class, "an entry is withdrawn; it stays readable"),
            at(ENTRY + "/disputes", EntryEvent.EntryDisputed.class, "somebody disputes an entry"),
            at(ENTRY + "/settlements", EntryEvent.DisputeSettled.class, "a dispute is settled"),
            at(ENTRY + "/verifications", EntryEvent.EntryVerified.class, "somebody checked an entry"),
            at(ENTRY + "/tags", EntryEvent.EntryTagged.class, "tags are put on an entry or taken off"),
            at(ENTRY + "/exhibits", EntryEvent.ExhibitAttached.class, "an exhibit is attached to an entry"),
            at(ENTRY + "/moves", EntryEvent.EntryMovedAway.class, "an entry goes to the case where it belongs"),
            at(
                CASE + "/accounts",
                EntryEvent.AccountsSetSideBySide.class,
                "entries that tell one fact are set side by side"),
            at(CASE + "/exports", ExportEvent.ChronologyExported.class, "a chronology of the case is handed out"),
            at("/api/parties", PartyEvent.PartyRegistered.class, "a party is registered"),
            at(PARTY + "/names", PartyEvent.PartyNameAdded.class, "another form of a name became known"),
            at(PARTY + "/descriptions", PartyEvent.PartyDescribed.class, "a party is described anew"),
            at(PARTY + "/protections", PartyEvent.PartyProtected.class, "how a party may be named outside"),
            at(PARTY + "/merges", PartyEvent.PartyMerged.class, "two records of one party are merged"),
            at("/api/sources", SourceEvent.SourceRecorded.class, "a source is recorded"),
            at(SOURCE + "/gradings", SourceEvent.SourceGraded.class, "a source is graded"),
            at("/api/exhibits", ExhibitEvent.ExhibitCited.class, "an exhibit is known to exist, and is not held"));
  }

  /** All of them, in the order of the table. */
  public List<Resource> all() {
    return all;
  }

  private Resource at(String path, Class<? extends DomainEvent> event, String meaning) {
    return new Resource(path, catalogue.of(event), meaning);
  }
}
