package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.Sanction;

/** What becomes of a sentence after it was imposed. */
public sealed interface SentenceEvent extends Fact {

  /** The sentence. */
  EntryId sentence();

  /** A sentence was served to its end. */
  @StoredAs("sentence-served.1")
  record SentenceServed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the sentence") EntryId sentence)
      implements SentenceEvent {}

  /** A sentence became a milder one. */
  @StoredAs("sentence-reduced.1")
  record SentenceReduced(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the sentence") EntryId sentence,
      @Meaning("the court or authority that reduced it") Optional<PartyId> by,
      @Meaning("what the sentence consists of from now on") List<Sanction> sanctions)
      implements SentenceEvent {

    public SentenceReduced {
      sanctions = List.copyOf(sanctions);
      if (sanctions.isEmpty()) {
        throw new BrokenRule("sanctions", "sentence-without-sanction", "must have at least one sanction");
      }
    }
  }

  /** Somebody was pardoned. */
  @StoredAs("sentence-pardoned.1")
  record SentencePardoned(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the sentence") EntryId sentence,
      @Meaning("who pardoned, such as a head of state") Optional<PartyId> by)
      implements SentenceEvent {}
}
