package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.Text;

/** What can happen to a court date. Its day, local time and zone are the entry's own date. */
public sealed interface HearingEvent extends Fact {

  /** A court date was set. */
  @StoredAs("hearing-scheduled.1")
  record HearingScheduled(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the court") Optional<PartyId> court,
      @Meaning("whose case is heard") List<PartyId> accused,
      @Meaning("the court room") Optional<String> room,
      @Meaning("the judge") Optional<PartyId> judge,
      @Meaning("what the hearing is for") Optional<String> purpose)
      implements HearingEvent {

    public HearingScheduled {
      accused = Parties.any("accused", accused);
      Text.line("room", room);
      Text.line("purpose", purpose);
    }
  }

  /** A court date was put off. */
  @StoredAs("hearing-adjourned.1")
  record HearingAdjourned(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the court date that was put off") EntryId hearing,
      @Meaning("the new date; none where it was adjourned sine die") Optional<FuzzyDate> adjournedTo)
      implements HearingEvent {}

  /** A hearing took place. */
  @StoredAs("hearing-held.1")
  record HearingHeld(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the court date that was announced, where one was") Optional<EntryId> hearing,
      @Meaning("the court") Optional<PartyId> court,
      @Meaning("whose case was heard") List<PartyId> accused,
      @Meaning("what the court decided or how the hearing ended") Optional<String> outcome,
      @Meaning("who was present") List<PartyId> present,
      @Meaning("who was kept out") List<PartyId> keptOut)
      implements HearingEvent {

    public HearingHeld {
      accused = Parties.any("accused", accused);
      Text.passage("outcome", outcome);
      present = Parties.any("present", present);
      keptOut = Parties.any("keptOut", keptOut);
    }
  }

  /** A court date was called off. */
  @StoredAs("hearing-cancelled.1")
  record HearingCancelled(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the court date that was called off") EntryId hearing)
      implements HearingEvent {}
}
