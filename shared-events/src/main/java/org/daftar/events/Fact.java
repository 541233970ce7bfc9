package org.daftar.events;

import org.daftar.identity.EntryId;

/** An event that makes a new entry on a case's timeline: one account of one fact. */
public sealed interface Fact extends CaseEvent
    permits ChargeEvent,
        HearingEvent,
        DeadlineEvent,
        JudgmentEvent,
        SentenceEvent,
        AppealEvent,
        CounselEvent,
        LibertyEvent,
        DetentionEvent,
        RestrictionEvent,
        DisappearanceEvent,
        FineEvent,
        AssetEvent,
        StatusEvent,
        IncidentEvent,
        StatementEvent,
        ContextEvent {

  /** The entry that it makes. */
  EntryId entry();

  /** How the fact is told. */
  Account account();
}
