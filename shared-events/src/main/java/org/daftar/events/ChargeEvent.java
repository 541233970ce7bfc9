package org.daftar.events;

import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.LangText;
import org.daftar.value.Text;

/** What can happen to a charge. That somebody is convicted or acquitted on it, a verdict says. */
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
      @Meaning("the charge in the words of the authority") Optional<LangText> wording,
      @Meaning("who is said to have complained") Optional<PartyId> complainant)
      implements ChargeEvent {

    public ChargeFiled {
      Text.line("provision", provision);
    }
  }

  /** A charge was put in other terms; it is about the same offence. */
  @StoredAs("charge-amended.1")
  record ChargeAmended(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the charge") EntryId charge,
      @Meaning("the court or authority that amended it") Optional<PartyId> by,
      @Meaning("the provision of law from now on, where that changed") Optional<String> provision,
      @Meaning("the charge in the words of the authority from now on, where they changed") Optional<LangText> wording)
      implements ChargeEvent {

    public ChargeAmended {
      Text.line("provision", provision);
      if (provision.isEmpty() && wording.isEmpty()) {
        throw new BrokenRule(
            "provision", "amendment-changes-nothing", "must give the new provision, or the new wording, or both");
      }
    }
  }

  /** A charge became one of another offence. */
  @StoredAs("charge-reclassified.1")
  record ChargeReclassified(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the charge as it was brought") EntryId charge,
      @Meaning("the court or authority that reclassified it") Optional<PartyId> by,
      @Meaning("the provision of law from now on, as the authority cites it") String provision)
      implements ChargeEvent {

    public ChargeReclassified {
      Text.line("provision", provision);
    }
  }

  /** A charge was dropped. */
  @StoredAs("charge-dropped.1")
  record ChargeDropped(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the charge") EntryId charge,
      @Meaning("the court or authority that dropped it") Optional<PartyId> by,
      @Meaning("on which ground, such as the provision of law or the reason given") Optional<String> ground)
      implements ChargeEvent {

    public ChargeDropped {
      Text.line("ground", ground);
    }
  }
}
