package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.Money;
import org.daftar.value.Text;

/** What can happen to a fine. */
public sealed interface FineEvent extends Fact {

  /** A fine was imposed. */
  @StoredAs("fine-imposed.1")
  record FineImposed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who was fined") List<PartyId> fined,
      @Meaning("the court or authority") Optional<PartyId> by,
      @Meaning("the amount; an empty object where it is unknown") Money amount,
      @Meaning("the provision of law or the reason given") Optional<String> basis,
      @Meaning("by when it is to be paid") Optional<FuzzyDate> due)
      implements FineEvent {

    public FineImposed {
      fined = Parties.atLeastOne("fined", fined);
      Text.line("basis", basis);
    }
  }

  /** A fine, or a part of it, was paid. */
  @StoredAs("fine-paid.1")
  record FinePaid(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the fine") EntryId fine,
      @Meaning("who paid") Optional<PartyId> payer,
      @Meaning("how much; an empty object where it is unknown") Money amount)
      implements FineEvent {}

  /** A fine was annulled. */
  @StoredAs("fine-annulled.1")
  record FineAnnulled(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the fine") EntryId fine,
      @Meaning("the court or authority that annulled it") Optional<PartyId> by)
      implements FineEvent {}

  /** A fine was reduced. */
  @StoredAs("fine-reduced.1")
  record FineReduced(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the fine") EntryId fine,
      @Meaning("the amount that is left of it; an empty object where it is unknown") Money amount,
      @Meaning("the court or authority that reduced it") Optional<PartyId> by)
      implements FineEvent {}

  /** A fine, or a part of it, was taken from those who had not paid. */
  @StoredAs("fine-enforced.1")
  record FineEnforced(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the fine") EntryId fine,
      @Meaning("how, e.g. by bailiffs, or out of an account") Optional<String> means,
      @Meaning("how much was taken; an empty object where it is unknown") Money amount,
      @Meaning("the authority that took it") Optional<PartyId> by)
      implements FineEvent {

    public FineEnforced {
      Text.line("means", means);
    }
  }
}
