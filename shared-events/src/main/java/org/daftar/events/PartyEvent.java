package org.daftar.events;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.PartyId;
import org.daftar.value.LangText;
import org.daftar.value.NameForm;
import org.daftar.value.PersonName;
import org.daftar.value.Text;

/** What can happen to the record of a party. */
public sealed interface PartyEvent extends DomainEvent
    permits PartyEvent.PartyRegistered,
        PartyEvent.PartyNameAdded,
        PartyEvent.PartyDescribed,
        PartyEvent.PartyProtected,
        PartyEvent.PartyRelated,
        PartyEvent.PartyMerged,
        PartyEvent.PartySplit,
        ConsentEvent {

  /** The party. */
  PartyId partyId();

  @Override
  default String stream() {
    return partyId().value();
  }

  /** A party was registered. */
  @StoredAs("party-registered.1")
  record PartyRegistered(
      @Meaning("the party") PartyId partyId,
      @Meaning("what kind of party it is") PartyType type,
      @Meaning("the name in all the forms that are known; the first is the one that is shown") PersonName name,
      @Meaning("when a person was born, as precisely as is known") Optional<FuzzyDate> born,
      @Meaning("who the party is, in a few sentences") Optional<LangText> description,
      @Meaning("how a party that must be protected may be named outside, e.g. a relative") Optional<String> protectedAs)
      implements PartyEvent {

    public PartyRegistered {
      Text.line("protectedAs", protectedAs);
    }
  }

  /** Another form of the name became known. */
  @StoredAs("party-name-added.1")
  record PartyNameAdded(@Meaning("the party") PartyId partyId, @Meaning("the form of the name") NameForm form)
      implements PartyEvent {}

  /** A party was described anew. */
  @StoredAs("party-described.1")
  record PartyDescribed(
      @Meaning("the party") PartyId partyId, @Meaning("who the party is, in a few sentences") LangText description)
      implements PartyEvent {}

  /** It was decided how a party may be named outside. */
  @StoredAs("party-protected.1")
  record PartyProtected(
      @Meaning("the party") PartyId partyId,
      @Meaning("how the party may be named outside") String protectedAs,
      @Meaning("why") String reason)
      implements PartyEvent {

    public PartyProtected {
      Text.line("protectedAs", protectedAs);
      Text.passage("reason", reason);
    }
  }

  /** It became known what one party is to another. */
  @StoredAs("party-related.1")
  record PartyRelated(
      @Meaning("the party") PartyId partyId,
      @Meaning("the other party") PartyId to,
      @Meaning("what the party is to the other one") Relation relation,
      @Meaning("since when, or from when to when, as precisely as is known") Optional<FuzzyDate> during,
      @Meaning("more about it in a line") Optional<String> note)
      implements PartyEvent {

    public PartyRelated {
      Text.line("note", note);
    }

    /** What one party is to another. */
    public enum Relation {
      SPOUSE,
      PARENT,
      CHILD,
      SIBLING,
      RELATIVE,
      COLLEAGUE,
      EMPLOYER,
      MEMBER_OF,
      LAWYER_OF,
      OTHER
    }
  }

  /** A record that was taken for a duplicate is one of a party of its own after all. */
  @StoredAs("party-split.1")
  record PartySplit(
      @Meaning("the record that was merged") PartyId partyId,
      @Meaning("the record with which it was merged") PartyId from,
      @Meaning("why they are two") String reason)
      implements PartyEvent {

    public PartySplit {
      Text.passage("reason", reason);
    }
  }

  /** Two records of one party were merged; this one takes no new entries. */
  @StoredAs("party-merged.1")
  record PartyMerged(
      @Meaning("the record that is the duplicate") PartyId partyId,
      @Meaning("the record that stays") PartyId into,
      @Meaning("why they are the same") String reason)
      implements PartyEvent {

    public PartyMerged {
      Text.passage("reason", reason);
    }
  }

  /** Kinds of parties. */
  enum PartyType {
    PERSON,
    GROUP,
    ORGANISATION,
    AUTHORITY,
    COURT
  }
}
