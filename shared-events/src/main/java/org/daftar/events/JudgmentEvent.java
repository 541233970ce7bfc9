package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.RulingKind;
import org.daftar.value.Sanction;
import org.daftar.value.Text;

/** What a court, or a bargain in its place, decides, and the opinions on which it relies. */
public sealed interface JudgmentEvent extends Fact {

  /** A court ruled on a question of procedure. */
  @StoredAs("ruling-made.1")
  record RulingMade(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the question that was ruled on") RulingKind kind,
      @Meaning("the court") Optional<PartyId> court,
      @Meaning("whom the ruling affects") List<PartyId> affected)
      implements JudgmentEvent {

    public RulingMade {
      affected = Parties.any("affected", affected);
    }
  }

  /** A verdict was given. */
  @StoredAs("verdict-given.1")
  record VerdictGiven(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("convicted or acquitted") Outcome outcome,
      @Meaning("the person who was tried") PartyId accused,
      @Meaning("the court") Optional<PartyId> court,
      @Meaning("the charges that were decided, where they are on the record") List<EntryId> charges)
      implements JudgmentEvent {

    public VerdictGiven {
      charges = List.copyOf(charges);
    }

    /** How a trial ends. */
    public enum Outcome {
      CONVICTED,
      ACQUITTED
    }
  }

  /** A sentence was imposed. */
  @StoredAs("sentence-imposed.1")
  record SentenceImposed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the person sentenced") PartyId convict,
      @Meaning("the court") Optional<PartyId> court,
      @Meaning("the verdict on which it rests, where it is on the record") Optional<EntryId> verdict,
      @Meaning("what the sentence consists of") List<Sanction> sanctions)
      implements JudgmentEvent {

    public SentenceImposed {
      sanctions = List.copyOf(sanctions);
      if (sanctions.isEmpty()) {
        throw new BrokenRule("sanctions", "sentence-without-sanction", "must have at least one sanction");
      }
    }
  }

  /** A plea agreement was made. */
  @StoredAs("plea-agreement-made.1")
  record PleaAgreementMade(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who agreed to it") PartyId accused,
      @Meaning("what the accused accepted") List<Sanction> accepted,
      @Meaning("what the agreement spared the accused") List<Sanction> avoided)
      implements JudgmentEvent {

    public PleaAgreementMade {
      accepted = List.copyOf(accepted);
      avoided = List.copyOf(avoided);
    }
  }

  /** A plea agreement was broken. */
  @StoredAs("plea-agreement-breached.1")
  record PleaAgreementBreached(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the agreement") EntryId agreement,
      @Meaning("who is said to have broken it") Optional<PartyId> by,
      @Meaning("how it was broken") Optional<String> breach)
      implements JudgmentEvent {

    public PleaAgreementBreached {
      Text.passage("breach", breach);
    }
  }

  /** A plea agreement binds nobody any more. */
  @StoredAs("plea-agreement-ended.1")
  record PleaAgreementEnded(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the agreement") EntryId agreement,
      @Meaning("the court or authority that ended it") Optional<PartyId> by,
      @Meaning("why it ended, such as that its time ran out") Optional<String> reason)
      implements JudgmentEvent {

    public PleaAgreementEnded {
      Text.passage("reason", reason);
    }
  }

  /** An expert gave an opinion. */
  @StoredAs("expert-opinion-given.1")
  record ExpertOpinionGiven(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who gave it") Optional<PartyId> expert,
      @Meaning("who asked for it") Optional<PartyId> commissionedBy,
      @Meaning("the field of expertise") Optional<String> field,
      @Meaning("whom it concerns") List<PartyId> about)
      implements JudgmentEvent {

    public ExpertOpinionGiven {
      Text.line("field", field);
      about = Parties.any("about", about);
    }
  }

  /** A court or an authority ordered that somebody be arrested or something be searched. */
  @StoredAs("warrant-issued.1")
  record WarrantIssued(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("arrest, search or other") Purpose purpose,
      @Meaning("against whom it was issued") List<PartyId> against,
      @Meaning("the court or authority that issued it") Optional<PartyId> by,
      @Meaning("the provision of law on which it rests, as it cites it") Optional<String> provision)
      implements JudgmentEvent {

    public WarrantIssued {
      against = Parties.atLeastOne("against", against);
      Text.line("provision", provision);
    }

    /** What a warrant allows. */
    public enum Purpose {
      ARREST,
      SEARCH,
      OTHER
    }
  }
}
