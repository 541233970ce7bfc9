package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.ListKind;

/** What authorities make of a party's standing in law. */
public sealed interface StatusEvent extends Fact {

  /** A party was put on a list. */
  @StoredAs("party-listed.1")
  record PartyListed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who was listed") List<PartyId> listed,
      @Meaning("the kind of list") ListKind list,
      @Meaning("the authority that keeps the list") Optional<PartyId> by)
      implements StatusEvent {

    public PartyListed {
      listed = Parties.atLeastOne("listed", listed);
    }
  }

  /** An authority decided on the registration of an organisation. */
  @StoredAs("registration-decided.1")
  record RegistrationDecided(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("refused, granted or revoked") Decision decision,
      @Meaning("the organisation that was, or was not, registered") PartyId organisation,
      @Meaning("whose name that organisation bears, where it is another's") Optional<PartyId> underNameOf,
      @Meaning("the authority") Optional<PartyId> by)
      implements StatusEvent {

    /** How an authority decides on a registration. */
    public enum Decision {
      REFUSED,
      GRANTED,
      REVOKED
    }
  }
}
