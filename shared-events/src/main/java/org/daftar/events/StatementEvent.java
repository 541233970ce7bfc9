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

  /** Somebody who was asked for comment gave one, or refused to. */
  @StoredAs("comment-answered.1")
  record CommentAnswered(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who answered") PartyId speaker,
      @Meaning("whether a comment was given or refused") Answer answer,
      @Meaning("the comment, or the words of the refusal") Optional<String> comment,
      @Meaning("the entry of the request, where it is on the record") Optional<EntryId> request)
      implements StatementEvent {

    public CommentAnswered {
      Text.passage("comment", comment);
    }

    /** What becomes of a request for comment. */
    public enum Answer {
      GIVEN,
      REFUSED
    }
  }

  /** Somebody who was asked for comment had not answered by then. */
  @StoredAs("silence-noted.1")
  record SilenceNoted(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who had not answered") List<PartyId> silent,
      @Meaning("the entry of the request, where it is on the record") Optional<EntryId> request)
      implements StatementEvent {

    public SilenceNoted {
      silent = Parties.atLeastOne("silent", silent);
    }
  }
}
