package org.daftar.events;

import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.Text;

/** What can happen to a charge. */
public sealed interface ChargeEvent extends Fact {

  /** A charge was brought. */
  @StoredAs("charge-filed.1")
  record ChargeFiled(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who is charged") PartyId accused,
      @Meaning("the provision of law, as the authority cites it, e.g. Criminal Code art. 174(1)")
          Optional<String> provision,
      @Meaning("who is said to have complained") Optional<PartyId> complainant)
      implements ChargeEvent {

    public ChargeFiled {
      Text.line("provision", provision);
    }
  }
}
