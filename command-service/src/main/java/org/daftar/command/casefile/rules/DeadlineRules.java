package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.date.FuzzyDate;
import org.daftar.events.DeadlineEvent;
import org.daftar.events.DeadlineEvent.DeadlineMet;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.DeadlineEvent.DeadlineWaived;
import org.daftar.events.Fact;
import org.daftar.identity.EntryId;

/** Rules of what becomes of a deadline. */
final class DeadlineRules {

  private static final String DEADLINE = "deadline";

  private DeadlineRules() {}

  static Stream<Finding> on(Docket docket, DeadlineEvent proposed) {
    return switch (proposed) {
      case DeadlineSet e -> Stream.empty();
      case DeadlineMet e ->
          join(
              aDeadline(docket, e.deadline()),
              again(docket, e, e.deadline(), DeadlineMet.class, "met"),
              despite(docket, e, e.deadline(), DeadlineMissed.class, "missed"),
              despite(docket, e, e.deadline(), DeadlineWaived.class, "waived"),
              tooLate(docket, e));
      case DeadlineMissed e ->
          join(
              aDeadline(docket, e.deadline()),
              again(docket, e, e.deadline(), DeadlineMissed.class, "missed"),
              despite(docket, e, e.deadline(), DeadlineMet.class, "met"),
              despite(docket, e, e.deadline(), DeadlineWaived.class, "waived"),
              tooEarly(docket, e));
      case DeadlineWaived e ->
          join(
              aDeadline(docket, e.deadline()),
              again(docket, e, e.deadline(), DeadlineWaived.class, "waived"),
              despite(docket, e, e.deadline(), DeadlineMet.class, "met"));
    };
  }

  private static Stream<Finding> aDeadline(Docket docket, EntryId deadline) {
    return Earlier.ofKind(
        docket, DEADLINE, deadline, DeadlineSet.class, "entry-is-not-a-deadline", "a deadline that was set");
  }

  private static Stream<Finding> again(
      Docket docket, Fact e, EntryId deadline, Class<? extends DeadlineEvent> kind, String word) {
    return Earlier.about(docket, deadline, kind, e).stream()
        .map(first ->
            Finding.refusal(
                "deadline-already-" + word,
                DEADLINE,
                "was " + word + " by entry " + first.entry() + ": correct that one, or add this source to it"));
  }

  private static Stream<Finding> despite(
      Docket docket, Fact e, EntryId deadline, Class<? extends DeadlineEvent> kind, String word) {
    return Earlier.about(docket, deadline, kind, e).stream()
        .map(other ->
            Finding.caution(
                "deadline-was-" + word,
                DEADLINE,
                "was " + word + " according to entry " + other.entry() + ": check both"));
  }

  private static Stream<Finding> tooLate(Docket docket, DeadlineMet e) {
    return unfitting(docket, e.deadline(), last -> Earlier.certainlyBefore(last, e.account().when()))
        .map(last ->
            Finding.caution(
                "met-after-the-last-day",
                "when",
                "is after the last day, " + words(last) + ": check the date, or record the deadline as missed"));
  }

  private static Stream<Finding> tooEarly(Docket docket, DeadlineMissed e) {
    return unfitting(docket, e.deadline(), last -> Earlier.certainlyBefore(e.account().when(), last))
        .map(last ->
            Finding.caution(
                "missed-before-the-last-day", "when", "is before the last day, " + words(last) + ": check the date"));
  }

  /** Accounts of one deadline may give several last days: one that fits is enough. */
  private static Stream<FuzzyDate> unfitting(Docket docket, EntryId deadline, Predicate<FuzzyDate> unfit) {
    List<FuzzyDate> lastDays =
        docket
            .accountsOf(deadline)
            .filter(DeadlineSet.class::isInstance)
            .map(set -> ((DeadlineSet) set).lastDay())
            .toList();
    return lastDays.stream().allMatch(unfit) ? lastDays.stream().limit(1) : Stream.empty();
  }

  private static String words(FuzzyDate last) {
    return last.date().map(Object::toString).orElse("undated");
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Stream<Finding> join(Stream<Finding>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
