package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.Fact;
import org.daftar.events.HearingEvent;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.identity.EntryId;

/** Rules of court dates. */
final class HearingRules {

  private static final String HEARING = "hearing";

  private HearingRules() {}

  static Stream<Finding> on(Docket docket, HearingEvent proposed) {
    return switch (proposed) {
      case HearingScheduled e -> Stream.empty();
      case HearingAdjourned e -> adjourned(docket, e);
      case HearingCancelled e -> cancelled(docket, e);
      case HearingHeld e ->
          e.hearing().map(hearing -> held(docket, e, hearing)).orElseGet(() -> Stream.of(neverAnnounced()));
    };
  }

  private static Stream<Finding> adjourned(Docket docket, HearingAdjourned e) {
    Stream<Finding> tooEarly =
        Earlier.fact(docket, e.hearing(), HearingScheduled.class).stream()
            .filter(hearing ->
                e.adjournedTo().filter(to -> Earlier.certainlyBefore(to, hearing.account().when())).isPresent())
            .map(hearing -> adjournedToBefore());
    return Stream.of(courtDate(docket, e.hearing()), wasCancelled(docket, e, e.hearing()), tooEarly, intoThePast(e))
        .flatMap(found -> found);
  }

  private static Stream<Finding> intoThePast(HearingAdjourned e) {
    return e.adjournedTo().stream()
        .filter(to -> Earlier.certainlyBefore(to, e.account().when()))
        .map(to ->
            Finding.refusal(
                "adjourned-into-the-past", "adjournedTo", "must not be before the day on which it was adjourned"));
  }

  private static Stream<Finding> cancelled(Docket docket, HearingCancelled e) {
    return Stream.of(courtDate(docket, e.hearing()), cancelledTwice(docket, e), alreadyHeld(docket, e, e.hearing()))
        .flatMap(found -> found);
  }

  private static Stream<Finding> held(Docket docket, HearingHeld e, EntryId hearing) {
    return Stream.of(courtDate(docket, hearing), wasCancelled(docket, e, hearing), alreadyHeld(docket, e, hearing))
        .flatMap(found -> found);
  }

  private static Stream<Finding> courtDate(Docket docket, EntryId hearing) {
    return Earlier.ofKind(
        docket, HEARING, hearing, HearingScheduled.class, "entry-is-not-a-hearing", "a court date that was set");
  }

  private static Finding adjournedToBefore() {
    return Finding.refusal(
        "adjourned-to-before-the-hearing", "adjournedTo", "must not be before the court date that was put off");
  }

  private static Stream<Finding> cancelledTwice(Docket docket, HearingCancelled e) {
    return Earlier.about(docket, e.hearing(), HearingCancelled.class, e).stream()
        .map(first ->
            Finding.refusal(
                "hearing-already-cancelled",
                HEARING,
                "was called off by entry " + first.entry() + ": correct that one, or add this source to it"));
  }

  private static Stream<Finding> wasCancelled(Docket docket, Fact e, EntryId hearing) {
    return Earlier.about(docket, hearing, HearingCancelled.class, e).stream()
        .map(cancelled ->
            Finding.caution(
                "hearing-was-cancelled", HEARING, "was called off by entry " + cancelled.entry() + ": check both"));
  }

  private static Stream<Finding> alreadyHeld(Docket docket, Fact e, EntryId hearing) {
    return Earlier.about(docket, hearing, HearingHeld.class, e).stream()
        .map(held ->
            Finding.caution(
                "hearing-already-held", HEARING, "was held according to entry " + held.entry() + ": check both"));
  }

  private static Finding neverAnnounced() {
    return Finding.caution(
        "hearing-never-announced", HEARING, "names no court date: name the one that was announced, where one was");
  }
}
