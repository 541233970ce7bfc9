package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.Text;

/** What can happen to people while they are held. That they were taken, and set free, are {@link LibertyEvent}s. */
public sealed interface DetentionEvent extends Fact {

  /** Who is held; at least one. */
  List<PartyId> detained();

  /** A detention was prolonged. */
  @StoredAs("detention-extended.1")
  record DetentionExtended(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("whose detention was extended") List<PartyId> detained,
      @Meaning("the entry of the arrest or detention, where it is on the record") Optional<EntryId> detention,
      @Meaning("until when; left out where that is unknown or open") Optional<FuzzyDate> until,
      @Meaning("the court or authority that extended it") Optional<PartyId> by)
      implements DetentionEvent {

    public DetentionExtended {
      detained = Parties.atLeastOne("detained", detained);
    }
  }

  /** People were brought to another place of detention. */
  @StoredAs("detention-moved.1")
  record DetentionMoved(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who was moved") List<PartyId> detained,
      @Meaning("the entry of the arrest or detention, where it is on the record") Optional<EntryId> detention,
      @Meaning("the place of detention that they left, where it is known") Optional<String> from,
      @Meaning("the place of detention to which they were brought, where it is known") Optional<String> to,
      @Meaning("the authority that moved them") Optional<PartyId> by)
      implements DetentionEvent {

    public DetentionMoved {
      detained = Parties.atLeastOne("detained", detained);
      Text.line("from", from);
      Text.line("to", to);
      if (to.isPresent() && to.equals(from)) {
        throw new BrokenRule("to", "moved-to-the-same-place", "must be another place than the one that they left");
      }
    }
  }

  /** A detention ended. Where people were simply set free, {@link LibertyEvent.ReleaseMade} tells it. */
  @StoredAs("detention-ended.1")
  record DetentionEnded(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("whose detention ended") List<PartyId> detained,
      @Meaning("the entry of the arrest or detention, where it is on the record") Optional<EntryId> detention,
      @Meaning("how it ended; replaced: another form of detention took its place, and they are still held")
          Ending ending,
      @Meaning("the court or authority that ended it") Optional<PartyId> by)
      implements DetentionEvent {

    public DetentionEnded {
      detained = Parties.atLeastOne("detained", detained);
    }

    /** How a detention ends. */
    public enum Ending {
      EXPIRED,
      SET_ASIDE,
      REPLACED,
      ESCAPE,
      DEATH,
      OTHER
    }
  }

  /** Somebody was let in to people who are held, or was not. */
  @StoredAs("access-decided.1")
  record AccessDecided(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("to whom access was asked for") List<PartyId> detained,
      @Meaning("refused or granted") Decision decision,
      @Meaning("who was to see them: counsel, family, a doctor, a consul, somebody else") Visitor visitor,
      @Meaning("which lawyers, relatives or doctors, where they are named") List<PartyId> visitors,
      @Meaning("the reason given") Optional<String> reason,
      @Meaning("the authority that decided") Optional<PartyId> by)
      implements DetentionEvent {

    public AccessDecided {
      detained = Parties.atLeastOne("detained", detained);
      visitors = Parties.any("visitors", visitors);
      Text.passage("reason", reason);
    }

    /** What becomes of a request for access. */
    public enum Decision {
      REFUSED,
      GRANTED
    }

    /** Who asks for access. */
    public enum Visitor {
      COUNSEL,
      FAMILY,
      DOCTOR,
      CONSUL,
      OTHER
    }
  }
}
