package org.daftar.command.casefile.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.casefile.docket.Entry;
import org.daftar.command.recording.Finding;
import org.daftar.command.reference.Mention;
import org.daftar.command.reference.Mentions;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.Fact;
import org.daftar.identity.EntryId;

/** Rules of moving an entry to the case where it belongs. */
final class MoveRules {

  private MoveRules() {}

  /** What the case that it leaves says. */
  static Stream<Finding> onDeparture(Docket docket, EntryMovedAway e) {
    return Stream.concat(toTheSameCase(e), othersRelyOnIt(docket, e));
  }

  /**
   * What the case to which it comes says: nothing of what it relies on comes with it. Where that is the case that it
   * leaves, the departure is refused already.
   */
  static Stream<Finding> onArrival(Docket docket, EntryMovedAway departure, Fact arriving) {
    return departure.to().equals(departure.caseId())
        ? Stream.empty()
        : Stream.concat(alreadyHere(docket, departure), reliesOnOthers(docket, arriving));
  }

  /** A move is proposed where the entry is. */
  static Finding startsThere(EntryMovedHere e) {
    return Finding.refusal(
        "move-starts-where-the-entry-is", "from", "must be proposed to case " + e.from() + " as a move to this case");
  }

  private static Stream<Finding> toTheSameCase(EntryMovedAway e) {
    return e.to().equals(e.caseId())
        ? Stream.of(Finding.refusal("moved-to-the-same-case", "to", "must be another case"))
        : Stream.empty();
  }

  private static Stream<Finding> othersRelyOnIt(Docket docket, EntryMovedAway e) {
    String relying = docket.relyingOn(e.entry()).map(fact -> fact.entry().value()).collect(Collectors.joining(", "));
    return relying.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Finding.refusal(
                "others-rely-on-moved-entry", "entry", "other entries rely on it: move or retract first " + relying));
  }

  private static Stream<Finding> alreadyHere(Docket docket, EntryMovedAway e) {
    return docket.find(e.entry()).filter(known -> known.movedTo().isEmpty()).map(Entry::id).stream()
        .map(id -> Finding.refusal("entry-already-on-record", "entry", "case " + e.to() + " has an entry " + id));
  }

  private static Stream<Finding> reliesOnOthers(Docket docket, Fact arriving) {
    return Mentions.in(arriving).stream()
        .filter(mention -> mention.identifier() instanceof EntryId id && !id.equals(arriving.entry()))
        .filter(mention -> docket.live((EntryId) mention.identifier()).isEmpty())
        .map(Mention::identifier)
        .map(id ->
            Finding.refusal(
                "moved-entry-relies-on-others", "entry", "relies on " + id + ", which stays: correct the entry first"));
  }
}
