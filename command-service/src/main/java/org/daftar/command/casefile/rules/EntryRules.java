package org.daftar.command.casefile.rules;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.AudienceEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.DisputeSettled;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.EntryEvent.EntryDisputed;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.EntryEvent.EntryTagged;
import org.daftar.events.EntryEvent.EntryVerified;
import org.daftar.events.EntryEvent.ExhibitAttached;
import org.daftar.events.Fact;
import org.daftar.events.SupplementEvent;
import org.daftar.identity.EntryId;
import org.daftar.value.Standing.Position;

/** Rules of entries: how they come, and what may still happen to them. */
final class EntryRules {

  private static final String ENTRY = "entry";

  private EntryRules() {}

  /** Refuses an entry under an identifier that another one of the case has or had. */
  static Stream<Finding> newEntry(Docket docket, Fact proposed) {
    return when(
        docket.find(proposed.entry()).isPresent(),
        Finding.refusal(
            "entry-already-on-record", ENTRY, "must be a new identifier; " + proposed.entry() + " is used"));
  }

  static Stream<Finding> on(Docket docket, EntryEvent proposed) {
    return switch (proposed) {
      case EntryCorrected e -> live(docket, e.entry());
      case EntryDisputed e -> live(docket, e.entry());
      case EntryVerified e -> Stream.concat(live(docket, e.entry()), verifiedByItsAuthor(docket, e));
      case EntryTagged e -> Stream.concat(live(docket, e.entry()), withoutTags(e));
      case EntryRetracted e -> Stream.concat(live(docket, e.entry()), retractedUnderOthers(docket, e));
      case DisputeSettled e -> Stream.concat(live(docket, e.entry()), neverDisputed(docket, e));
      case ExhibitAttached e -> Stream.concat(live(docket, e.entry()), attachedTwice(docket, e));
      case AccountsSetSideBySide e -> Stream.concat(allLive(docket, e), sideBySideTwice(docket, e));
      case EntryMovedAway e -> Stream.concat(live(docket, e.entry()), MoveRules.onDeparture(docket, e));
      case EntryMovedHere e -> Stream.of(MoveRules.startsThere(e));
      case SupplementEvent e -> SupplementRules.on(docket, e);
      case AudienceEvent e -> AudienceRules.on(docket, e);
    };
  }

  private static Stream<Finding> live(Docket docket, EntryId entry) {
    return ReferencedEntries.live(docket, ENTRY, entry);
  }

  private static Stream<Finding> allLive(Docket docket, AccountsSetSideBySide e) {
    return IntStream.range(0, e.accounts().size())
        .boxed()
        .flatMap(i -> ReferencedEntries.live(docket, "accounts[" + i + "]", e.accounts().get(i)));
  }

  private static Stream<Finding> sideBySideTwice(Docket docket, AccountsSetSideBySide e) {
    boolean together = docket.accountsOf(e.accounts().getFirst()).map(Fact::entry).toList().containsAll(e.accounts());
    return when(
        together,
        Finding.refusal(
            "accounts-already-side-by-side",
            "accounts",
            "must add an entry to the accounts of the fact; these stand together"));
  }

  /** Two names of one person may be written differently: this is a reminder and no proof. */
  private static Stream<Finding> verifiedByItsAuthor(Docket docket, EntryVerified e) {
    return docket.find(e.entry()).stream()
        .filter(entry -> entry.author().strip().equalsIgnoreCase(e.verification().by().strip()))
        .map(entry ->
            Finding.caution(
                "verified-by-its-author",
                "verification.by",
                "recorded the entry: a second pair of eyes belongs to somebody else"));
  }

  private static Stream<Finding> neverDisputed(Docket docket, DisputeSettled e) {
    return docket.live(e.entry()).stream()
        .filter(fact -> !isDisputed(fact.account().standing().position()))
        .map(fact -> Finding.refusal("entry-is-not-disputed", ENTRY, "must be an entry that somebody disputes"));
  }

  private static boolean isDisputed(Position position) {
    return position == Position.DISPUTED_BY_OTHER_SIDE || position == Position.DISPUTED_BY_US;
  }

  private static Stream<Finding> attachedTwice(Docket docket, ExhibitAttached e) {
    return docket.live(e.entry()).stream()
        .filter(fact -> fact.account().exhibits().contains(e.exhibit()))
        .map(fact ->
            Finding.refusal("exhibit-already-attached", "exhibit", "must be an exhibit that it does not have yet"));
  }

  private static Stream<Finding> withoutTags(EntryTagged e) {
    return when(
        e.added().isEmpty() && e.removed().isEmpty(),
        Finding.refusal("tagging-without-tags", "added", "must name a tag that is added or removed"));
  }

  private static Stream<Finding> retractedUnderOthers(Docket docket, EntryRetracted e) {
    String relying = docket.relyingOn(e.entry()).map(fact -> fact.entry().value()).collect(Collectors.joining(", "));
    return when(
        !relying.isEmpty(),
        Finding.caution("others-rely-on-entry", ENTRY, "other entries rely on it: " + relying + "; look at them too"));
  }

  private static Stream<Finding> when(boolean found, Finding finding) {
    return found ? Stream.of(finding) : Stream.empty();
  }
}
