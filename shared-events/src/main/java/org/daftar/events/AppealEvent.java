package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.Text;

/** Who is asked to decide anew, inside a country or outside, and what comes of it. */
public sealed interface AppealEvent extends Fact {

  /** An appeal was filed. */
  @StoredAs("appeal-filed.1")
  record AppealFiled(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("what it is against: a verdict, a sentence, a ruling or another decision") EntryId against,
      @Meaning("who filed it") List<PartyId> appellants,
      @Meaning("the court or authority that is to decide") Optional<PartyId> court)
      implements AppealEvent {

    public AppealFiled {
      appellants = List.copyOf(appellants);
    }
  }

  /** An appeal was decided. */
  @StoredAs("appeal-decided.1")
  record AppealDecided(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the appeal") EntryId appeal,
      @Meaning("the court or authority that decided") Optional<PartyId> court,
      @Meaning("what became of the decision that the appeal is against") Outcome outcome)
      implements AppealEvent {

    /** What becomes of the decision that an appeal is against. */
    public enum Outcome {
      /** It stands. */
      UPHELD,
      /** It no longer stands. */
      OVERTURNED,
      /** It stands with changes, such as a milder sentence. */
      CHANGED,
      /** It no longer stands, and another court is to decide. */
      REMITTED,
      /** It stands, because the appeal was not admitted. */
      INADMISSIBLE
    }
  }

  /** A complaint to an international body was filed. */
  @StoredAs("international-complaint-filed.1")
  record InternationalComplaintFiled(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the body, such as the Working Group on Arbitrary Detention") PartyId body,
      @Meaning("who filed it") List<PartyId> complainants,
      @Meaning("by which procedure, such as an individual communication") Optional<String> procedure,
      @Meaning("the body's own number for it") Optional<String> reference,
      @Meaning("the entries that it is about, where they are on the record") List<EntryId> concerning)
      implements AppealEvent {

    public InternationalComplaintFiled {
      complainants = List.copyOf(complainants);
      Text.line("procedure", procedure);
      Text.line("reference", reference);
      concerning = List.copyOf(concerning);
    }
  }

  /** An international body answered a complaint; it may do so more than once. */
  @StoredAs("international-complaint-answered.1")
  record InternationalComplaintAnswered(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the complaint") EntryId complaint,
      @Meaning("how the body answered") Answer answer,
      @Meaning("what the body found, and what it asks for") Optional<String> findings,
      @Meaning("the body's own number for its answer, such as that of an opinion") Optional<String> reference)
      implements AppealEvent {

    public InternationalComplaintAnswered {
      Text.passage("findings", findings);
      Text.line("reference", reference);
    }

    /** How an international body answers. */
    public enum Answer {
      VIOLATION_FOUND,
      NO_VIOLATION_FOUND,
      INADMISSIBLE,
      /** The state is asked to do or not to do something until the body has decided. */
      INTERIM_MEASURES,
      OTHER
    }
  }
}
