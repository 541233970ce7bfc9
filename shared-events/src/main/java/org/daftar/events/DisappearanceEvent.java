package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.Text;

/** That nobody knows where people are, and that it became known. */
public sealed interface DisappearanceEvent extends Fact {

  /** People disappeared. */
  @StoredAs("disappearance-reported.1")
  record DisappearanceReported(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who disappeared") List<PartyId> disappeared,
      @Meaning("where, and with whom, they were seen last") Optional<String> lastSeen,
      @Meaning("who is said to be behind it; nobody where that is unknown") List<PartyId> by)
      implements DisappearanceEvent {

    public DisappearanceReported {
      disappeared = Parties.atLeastOne("disappeared", disappeared);
      Text.passage("lastSeen", lastSeen);
      by = Parties.any("by", by);
    }
  }

  /** It became known where people are who had disappeared. */
  @StoredAs("reappearance-reported.1")
  record ReappearanceReported(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who reappeared") List<PartyId> reappeared,
      @Meaning("whether they are free, held or dead; left out where that is unknown") Optional<Condition> condition)
      implements DisappearanceEvent {

    public ReappearanceReported {
      reappeared = Parties.atLeastOne("reappeared", reappeared);
    }

    /** How people are found. */
    public enum Condition {
      AT_LIBERTY,
      DETAINED,
      DEAD
    }
  }
}
