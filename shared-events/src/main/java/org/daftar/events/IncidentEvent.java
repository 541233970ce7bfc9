package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.IncidentType;
import org.daftar.value.Text;

/** Harassment and violence outside the courtroom. */
public sealed interface IncidentEvent extends Fact {

  /** An incident was reported. */
  @StoredAs("incident-reported.1")
  record IncidentReported(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the type of incident") IncidentType type,
      @Meaning("whom it was directed against: activist, lawyer, relative, colleague, landlord") List<PartyId> against,
      @Meaning("who did it; nobody where that is unknown") List<PartyId> by,
      @Meaning("how often it happened, where it happened more than once") Optional<Integer> count,
      @Meaning("the harm done") Optional<String> harm,
      @Meaning("to whom it was reported, and with what response") Optional<String> response,
      @Meaning("the case on whose account it happened, e.g. the client's, where a lawyer was harassed")
          Optional<CaseId> onAccountOf)
      implements IncidentEvent {

    public IncidentReported {
      against = Parties.atLeastOne("against", against);
      by = Parties.any("by", by);
      if (count.filter(times -> times < 1 || times > 1_000_000).isPresent()) {
        throw new BrokenRule("count", "count-out-of-range", "must be from 1 to 1000000");
      }
      Text.passage("harm", harm);
      Text.passage("response", response);
    }
  }
}
