package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.DetentionEvent;
import org.daftar.events.DetentionEvent.DetentionEnded;
import org.daftar.events.DetentionEvent.DetentionEnded.Ending;
import org.daftar.events.DisappearanceEvent.DisappearanceReported;
import org.daftar.events.DisappearanceEvent.ReappearanceReported;
import org.daftar.events.DisappearanceEvent.ReappearanceReported.Condition;
import org.daftar.events.Fact;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.events.LibertyEvent.ExileBegun;
import org.daftar.events.LibertyEvent.ExileEnded;
import org.daftar.events.LibertyEvent.ReleaseMade;
import org.daftar.identity.PartyId;

/**
 * Something that goes on for a party from one fact to another, whoever tells them.
 *
 * @param shown whether a fact tells that it goes on for a party
 * @param ended whether a fact tells that it is over for a party
 */
record Episode(BiPredicate<Fact, PartyId> shown, BiPredicate<Fact, PartyId> ended) {

  static final Episode HELD = new Episode(Episode::tellsThatHeld, Episode::tellsThatFree);

  static final Episode EXILE =
      new Episode(
          (fact, party) -> fact instanceof ExileBegun e && e.exiles().contains(party),
          (fact, party) -> fact instanceof ExileEnded e && e.returned().contains(party));

  static final Episode DISAPPEARANCE =
      new Episode(
          (fact, party) -> fact instanceof DisappearanceReported e && e.disappeared().contains(party),
          (fact, party) -> fact instanceof ReappearanceReported e && e.reappeared().contains(party));

  /** A finding against each of the parties for whom it is not known to go on when the proposed fact happens. */
  Stream<Finding> unlessKnown(
      Docket docket, Fact proposed, List<PartyId> parties, IntFunction<Finding> findingAtPlace) {
    return IntStream.range(0, parties.size())
        .filter(place -> !isKnown(docket, proposed, parties.get(place)))
        .mapToObj(findingAtPlace);
  }

  /**
   * Whether it is known to go on for a party when the proposed fact happens. Where dates leave it open, what begins
   * comes before what is proposed, and an end comes after what began.
   */
  boolean isKnown(Docket docket, Fact proposed, PartyId party) {
    List<Fact> others = docket.facts().filter(fact -> !fact.entry().equals(proposed.entry())).toList();
    List<Fact> ends =
        others.stream()
            .filter(fact -> ended.test(fact, party))
            .filter(end -> ended.test(proposed, party) || !isBefore(proposed, end))
            .toList();
    return others.stream()
        .filter(fact -> shown.test(fact, party) && !isBefore(proposed, fact))
        .anyMatch(begun -> ends.stream().allMatch(end -> isBefore(end, begun)));
  }

  private static boolean isBefore(Fact one, Fact other) {
    return Earlier.certainlyBefore(one.account().when(), other.account().when());
  }

  /** What happens to somebody in detention shows that they are held as well as the arrest does. */
  private static boolean tellsThatHeld(Fact fact, PartyId party) {
    return (fact instanceof ArrestMade arrest && arrest.arrested().contains(party))
        || (fact instanceof DetentionBegun begun && begun.detained().contains(party))
        || (fact instanceof DetentionEvent e && !(e instanceof DetentionEnded) && e.detained().contains(party))
        || (fact instanceof ReappearanceReported e && isFound(e, party, Set.of(Condition.DETAINED)));
  }

  private static boolean tellsThatFree(Fact fact, PartyId party) {
    return (fact instanceof ReleaseMade release && release.released().contains(party))
        || (fact instanceof DetentionEnded e && e.ending() != Ending.REPLACED && e.detained().contains(party))
        || (fact instanceof ReappearanceReported e && isFound(e, party, Set.of(Condition.AT_LIBERTY, Condition.DEAD)));
  }

  private static boolean isFound(ReappearanceReported e, PartyId party, Set<Condition> conditions) {
    return e.reappeared().contains(party) && e.condition().filter(conditions::contains).isPresent();
  }
}
