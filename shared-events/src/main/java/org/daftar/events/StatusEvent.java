package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.ListKind;
import org.daftar.value.Text;

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

  /** A party was taken off a list. */
  @StoredAs("party-delisted.1")
  record PartyDelisted(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who was taken off the list") List<PartyId> delisted,
      @Meaning("the kind of list") ListKind list,
      @Meaning("the entry of the listing, where it is on the record") Optional<EntryId> listing,
      @Meaning("the authority that keeps the list") Optional<PartyId> by)
      implements StatusEvent {

    public PartyDelisted {
      delisted = Parties.atLeastOne("delisted", delisted);
    }
  }

  /** An authority, a bar or a chamber decided on a licence or a right to practise. */
  @StoredAs("licence-decided.1")
  record LicenceDecided(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("suspended, withdrawn (of a lawyer: disbarred) or restored") Outcome decision,
      @Meaning("whose licence or right to practise it is") List<PartyId> holders,
      @Meaning("which licence or right, e.g. to practise law") Optional<String> licence,
      @Meaning("until when it is gone; left out where that is unknown or open") Optional<FuzzyDate> until,
      @Meaning("the reason given") Optional<String> reason,
      @Meaning("who decided") Optional<PartyId> by)
      implements StatusEvent {

    public LicenceDecided {
      holders = Parties.atLeastOne("holders", holders);
      Text.line("licence", licence);
      Text.passage("reason", reason);
      if (decision == Outcome.RESTORED && until.isPresent()) {
        throw new BrokenRule("until", "restored-until", "must be left out where a licence is restored");
      }
    }

    /** How a licence is decided on. */
    public enum Outcome {
      SUSPENDED,
      WITHDRAWN,
      RESTORED
    }
  }
}
