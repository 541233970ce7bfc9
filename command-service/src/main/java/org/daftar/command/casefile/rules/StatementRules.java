package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.Fact;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatementEvent.CommentAnswered;
import org.daftar.events.StatementEvent.CommentRequested;
import org.daftar.events.StatementEvent.DenialMade;
import org.daftar.events.StatementEvent.SilenceNoted;
import org.daftar.events.StatementEvent.StatementMade;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;

/** Rules of requests for comment and what came of them. */
final class StatementRules {

  private static final String REQUEST = "request";

  private StatementRules() {}

  static Stream<Finding> on(Docket docket, StatementEvent proposed) {
    return switch (proposed) {
      case StatementMade e -> Stream.empty();
      case DenialMade e -> Stream.empty();
      case CommentRequested e -> answeredBefore(docket, e);
      case CommentAnswered e ->
          Stream.concat(answers(docket, e, e.request()), wasAsked(docket, e.request(), "speaker", e.speaker()));
      case SilenceNoted e -> Stream.concat(answers(docket, e, e.request()), silent(docket, e));
    };
  }

  private static Stream<Finding> answers(Docket docket, Fact answer, Optional<EntryId> request) {
    return request.stream()
        .flatMap(id ->
            Stream.concat(
                Earlier.ofKind(
                    docket, REQUEST, id, CommentRequested.class, "entry-is-not-a-request", "a request for comment"),
                Earlier.fact(docket, id, CommentRequested.class).stream()
                    .filter(asked -> Earlier.certainlyBefore(docket, answer.account().when(), asked))
                    .map(asked -> tooEarly("must not be before comment was asked for"))));
  }

  /** Only a correction can bring that about. */
  private static Stream<Finding> answeredBefore(Docket docket, CommentRequested e) {
    return docket
        .relyingOnFactOf(e.entry())
        .filter(fact -> fact instanceof CommentAnswered || fact instanceof SilenceNoted)
        .filter(answer -> Earlier.certainlyBefore(docket, answer.account().when(), e))
        .map(answer -> tooEarly("must not be after entry " + answer.entry() + ", which answers it"));
  }

  private static Finding tooEarly(String message) {
    return Finding.refusal("answered-before-it-was-asked", "when", message);
  }

  private static Stream<Finding> wasAsked(Docket docket, Optional<EntryId> request, String field, PartyId party) {
    List<CommentRequested> requests =
        request.stream()
            .flatMap(docket::accountsOf)
            .filter(CommentRequested.class::isInstance)
            .map(CommentRequested.class::cast)
            .toList();
    return requests.isEmpty() || requests.stream().anyMatch(asked -> asked.addressees().contains(party))
        ? Stream.empty()
        : Stream.of(
            Finding.caution("answered-without-being-asked", field, party + " is not among those who were asked"));
  }

  private static Stream<Finding> silent(Docket docket, SilenceNoted e) {
    return IntStream.range(0, e.silent().size())
        .boxed()
        .flatMap(i ->
            Stream.concat(
                wasAsked(docket, e.request(), field(i), e.silent().get(i)),
                answer(docket, e, e.silent().get(i))
                    .map(given ->
                        Finding.caution(
                            "silent-though-answered",
                            field(i),
                            "had answered by then, as entry " + given.entry() + " tells: check both"))));
  }

  private static Stream<Fact> answer(Docket docket, SilenceNoted e, PartyId party) {
    return e.request().stream()
        .flatMap(docket::relyingOnFactOf)
        .filter(fact -> fact instanceof CommentAnswered given && given.speaker().equals(party))
        .filter(given -> !Earlier.certainlyBefore(e.account().when(), given.account().when()))
        .limit(1);
  }

  private static String field(int place) {
    return "silent[" + place + "]";
  }
}
