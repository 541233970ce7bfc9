package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.Text;

/** Who defends whom. */
public sealed interface CounselEvent extends Fact {

  /** A lawyer acts for clients in the case. */
  @StoredAs("counsel-appointed.1")
  record CounselAppointed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the lawyer") PartyId counsel,
      @Meaning("for whom the lawyer acts") List<PartyId> clients)
      implements CounselEvent {

    public CounselAppointed {
      clients = Parties.any("clients", clients);
      if (clients.isEmpty()) {
        throw new BrokenRule("clients", "counsel-without-client", "must name at least one client");
      }
    }
  }

  /** A lawyer no longer acts in the case. */
  @StoredAs("counsel-withdrawn.1")
  record CounselWithdrawn(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the lawyer") PartyId counsel,
      @Meaning("for whom the lawyer no longer acts; nobody is named where that is all") List<PartyId> clients,
      @Meaning("who ended it") Initiative initiative,
      @Meaning("the court or authority that ended it, or pressed for it") Optional<PartyId> authority,
      @Meaning("why") Optional<String> reason)
      implements CounselEvent {

    public CounselWithdrawn {
      clients = List.copyOf(clients);
      Text.passage("reason", reason);
    }

    /** Who ends that a lawyer acts. */
    public enum Initiative {
      AUTHORITY,
      COUNSEL,
      CLIENT
    }
  }

  /** A lawyer was not let through to what the defence needs. */
  @StoredAs("counsel-refused-access.1")
  record CounselRefusedAccess(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the lawyer") PartyId counsel,
      @Meaning("for whom the lawyer acts, where that matters") List<PartyId> clients,
      @Meaning("to what access was refused") Access access,
      @Meaning("the court or authority that refused it") Optional<PartyId> by,
      @Meaning("the reason given") Optional<String> reason)
      implements CounselEvent {

    public CounselRefusedAccess {
      clients = List.copyOf(clients);
      Text.passage("reason", reason);
    }

    /** To what a lawyer needs access. */
    public enum Access {
      CLIENT,
      FILE,
      HEARING,
      OTHER
    }
  }
}
