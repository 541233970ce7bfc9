package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.date.FuzzyDate;
import org.daftar.events.DetentionEvent;
import org.daftar.events.DetentionEvent.AccessDecided;
import org.daftar.events.DetentionEvent.DetentionEnded;
import org.daftar.events.DetentionEvent.DetentionExtended;
import org.daftar.events.DetentionEvent.DetentionMoved;
import org.daftar.events.Fact;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;

/** Rules of what happens to people while they are held. */
final class DetentionRules {

  private static final String DETENTION = "detention";

  private DetentionRules() {}

  static Stream<Finding> on(Docket docket, DetentionEvent proposed) {
    return switch (proposed) {
      case DetentionExtended e ->
          join(isADetention(docket, e.detention()), untilBeforeItBegan(docket, e), notHeld(docket, e));
      case DetentionMoved e -> join(isADetention(docket, e.detention()), notHeld(docket, e));
      case DetentionEnded e -> join(isADetention(docket, e.detention()), endsBeforeItBegan(docket, e), over(docket, e));
      case AccessDecided e -> notHeld(docket, e);
    };
  }

  /** Refuses an arrest or detention that would begin after an end that is on the record, when it is corrected. */
  static Stream<Finding> beginsAfterItsEnd(Docket docket, Fact begun) {
    return docket
        .relyingOnFactOf(begun.entry())
        .filter(DetentionEnded.class::isInstance)
        .filter(end -> Earlier.certainlyBefore(docket, end.account().when(), begun))
        .map(end -> endsBeforeItBegins("when", "must not be after entry " + end.entry() + ", by which it ended"));
  }

  private static Stream<Finding> isADetention(Docket docket, Optional<EntryId> detention) {
    return detention.stream()
        .flatMap(id -> docket.live(id).stream())
        .filter(fact -> !(fact instanceof ArrestMade || fact instanceof DetentionBegun))
        .map(fact ->
            Finding.refusal(
                "entry-is-not-a-detention",
                DETENTION,
                "must be the entry of an arrest or a detention; " + fact.entry() + " tells something else"));
  }

  private static Stream<Finding> untilBeforeItBegan(Docket docket, DetentionExtended e) {
    return e.until().stream()
        .filter(until -> beforeItBegan(docket, e.detention(), until))
        .map(until -> endsBeforeItBegins("until", "must not be before the detention began"));
  }

  private static Stream<Finding> endsBeforeItBegan(Docket docket, DetentionEnded e) {
    return Stream.of(e.account().when())
        .filter(end -> beforeItBegan(docket, e.detention(), end))
        .map(end -> endsBeforeItBegins("when", "must not be before the detention began"));
  }

  private static boolean beforeItBegan(Docket docket, Optional<EntryId> detention, FuzzyDate end) {
    return detention.flatMap(docket::live).filter(begun -> Earlier.certainlyBefore(docket, end, begun)).isPresent();
  }

  private static Finding endsBeforeItBegins(String field, String message) {
    return Finding.refusal("detention-ends-before-it-begins", field, message);
  }

  /** What ended before is not known to be held either: that goes without saying. */
  private static Stream<Finding> over(Docket docket, DetentionEnded e) {
    List<Finding> twice = endedTwice(docket, e).toList();
    return twice.isEmpty() ? notHeld(docket, e) : twice.stream();
  }

  private static Stream<Finding> endedTwice(Docket docket, DetentionEnded e) {
    return IntStream.range(0, e.detained().size())
        .boxed()
        .flatMap(i ->
            firstEnd(docket, e, e.detained().get(i)).stream()
                .map(first ->
                    Finding.refusal(
                        "detention-already-ended",
                        "detained[" + i + "]",
                        "ended for "
                            + e.detained().get(i)
                            + " by entry "
                            + first.entry()
                            + ": correct that one, or add this source to it")));
  }

  /** One detention may end for one person today and for another tomorrow, for each of them once. */
  private static Optional<DetentionEnded> firstEnd(Docket docket, DetentionEnded e, PartyId party) {
    return e.detention().stream()
        .flatMap(docket::relyingOnFactOf)
        .filter(fact -> !fact.entry().equals(e.entry()))
        .filter(DetentionEnded.class::isInstance)
        .map(DetentionEnded.class::cast)
        .filter(first -> first.detained().contains(party))
        .findFirst();
  }

  private static Stream<Finding> notHeld(Docket docket, DetentionEvent e) {
    return Episode.HELD.unlessKnown(
        docket,
        e,
        e.detained(),
        i ->
            Finding.caution(
                "not-known-to-be-held",
                "detained[" + i + "]",
                e.detained().get(i)
                    + " is not known to be held then in this case: record the arrest or detention too"));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Stream<Finding> join(Stream<Finding>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
