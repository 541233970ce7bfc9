package org.daftar.events;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.value.Jurisdiction;
import org.daftar.value.LangText;
import org.daftar.value.Role;
import org.daftar.value.Text;

/** What can happen to the file of a case itself: its title, its references, its links, who takes part, its end. */
public sealed interface CaseFileEvent extends CaseEvent {

  /** A file was opened. */
  @StoredAs("case-opened.1")
  record CaseOpened(
      @Meaning("the case") CaseId caseId,
      @Meaning("what the case is called") LangText title,
      @Meaning("the country whose authorities act") Optional<Jurisdiction> jurisdiction,
      @Meaning("what the case is about, in a few sentences") Optional<LangText> summary)
      implements CaseFileEvent {}

  /** The case got another title. */
  @StoredAs("case-renamed.1")
  record CaseRenamed(
      @Meaning("the case") CaseId caseId,
      @Meaning("what the case is called from now on") LangText title,
      @Meaning("why it is called so") String reason)
      implements CaseFileEvent {

    public CaseRenamed {
      Text.passage("reason", reason);
    }
  }

  /** An authority's own number for the case became known; a case may have several. */
  @StoredAs("case-reference-assigned.1")
  record CaseReferenceAssigned(
      @Meaning("the case") CaseId caseId,
      @Meaning("the file number as the authority writes it") String reference,
      @Meaning("the court or authority that uses the number") Optional<PartyId> authority)
      implements CaseFileEvent {

    public CaseReferenceAssigned {
      Text.line("reference", reference);
    }
  }

  /** The case was linked to another one. */
  @StoredAs("case-linked.1")
  record CaseLinked(
      @Meaning("the case") CaseId caseId,
      @Meaning("the other case") CaseId to,
      @Meaning("what this case is to the other one") Relation relation)
      implements CaseFileEvent {

    /** What one case is to another. */
    public enum Relation {
      APPEAL_OF,
      FOLLOWS_FROM,
      SAME_FACTS,
      RELATED
    }
  }

  /** A party takes part in the case. */
  @StoredAs("party-joined.1")
  record PartyJoined(
      @Meaning("the case") CaseId caseId,
      @Meaning("who takes part") PartyId party,
      @Meaning("as what, such as accused or defence-lawyer") Role role)
      implements CaseFileEvent {}

  /** A party no longer takes part in that role. */
  @StoredAs("party-left.1")
  record PartyLeft(
      @Meaning("the case") CaseId caseId,
      @Meaning("who no longer takes part") PartyId party,
      @Meaning("in which role") Role role,
      @Meaning("why") String reason)
      implements CaseFileEvent {

    public PartyLeft {
      Text.passage("reason", reason);
    }
  }

  /** A case came to its end. */
  @StoredAs("case-closed.1")
  record CaseClosed(
      @Meaning("the case") CaseId caseId,
      @Meaning("when it ended, as precisely as is known; an empty object where no date is known") FuzzyDate when,
      @Meaning("how it ended, such as that the last sentence was served") String how)
      implements CaseFileEvent {

    public CaseClosed {
      Text.passage("how", how);
    }
  }

  /** A closed case goes on. */
  @StoredAs("case-reopened.1")
  record CaseReopened(
      @Meaning("the case") CaseId caseId,
      @Meaning("when it was taken up again, as precisely as is known; an empty object where no date is known")
          FuzzyDate when,
      @Meaning("why it goes on") String reason)
      implements CaseFileEvent {

    public CaseReopened {
      Text.passage("reason", reason);
    }
  }
}
