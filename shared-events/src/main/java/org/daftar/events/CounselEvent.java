package org.daftar.events;

import java.util.List;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;

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
}
