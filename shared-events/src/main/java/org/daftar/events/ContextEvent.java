package org.daftar.events;

import java.util.List;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;

/** What a reader must know to understand the rest. */
public sealed interface ContextEvent extends Fact {

  /** Background was noted. */
  @StoredAs("background-noted.1")
  record BackgroundNoted(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("whom it concerns") List<PartyId> about)
      implements ContextEvent {

    public BackgroundNoted {
      about = Parties.any("about", about);
    }
  }

  /** A risk was noted. */
  @StoredAs("risk-noted.1")
  record RiskNoted(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who is at risk") List<PartyId> about)
      implements ContextEvent {

    public RiskNoted {
      about = Parties.atLeastOne("about", about);
    }
  }
}
