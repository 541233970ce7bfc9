package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.Text;

/** What people say about a case. */
public sealed interface StatementEvent extends Fact {

  /** Somebody made a statement. */
  @StoredAs("statement-made.1")
  record StatementMade(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who made it") PartyId speaker)
      implements StatementEvent {}

  /** Somebody denied what another entry says. */
  @StoredAs("denial-made.1")
  record DenialMade(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who denies it") PartyId speaker,
      @Meaning("the entry that is denied") EntryId denied)
      implements StatementEvent {}

  /** Somebody was asked for comment. */
  @StoredAs("comment-requested.1")
  record CommentRequested(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who asked; nobody where it was the source itself") Optional<PartyId> by,
      @Meaning("who was asked") List<PartyId> addressees,
      @Meaning("what came back by the time of the source") Optional<String> answer)
      implements StatementEvent {

    public CommentRequested {
      addressees = Parties.atLeastOne("addressees", addressees);
      Text.passage("answer", answer);
    }
  }
}
