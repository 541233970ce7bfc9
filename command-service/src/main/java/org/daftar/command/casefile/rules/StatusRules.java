package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.Fact;
import org.daftar.events.StatusEvent;
import org.daftar.events.StatusEvent.LicenceDecided;
import org.daftar.events.StatusEvent.LicenceDecided.Outcome;
import org.daftar.events.StatusEvent.PartyDelisted;
import org.daftar.events.StatusEvent.PartyListed;
import org.daftar.events.StatusEvent.RegistrationDecided;
import org.daftar.identity.PartyId;
import org.daftar.value.ListKind;

/** Rules of lists, licences and registrations. */
final class StatusRules {

  private static final Episode WITHOUT_LICENCE =
      new Episode(
          (fact, party) -> decides(fact, party) && ((LicenceDecided) fact).decision() != Outcome.RESTORED,
          (fact, party) -> decides(fact, party) && ((LicenceDecided) fact).decision() == Outcome.RESTORED);

  private StatusRules() {}

  static Stream<Finding> on(Docket docket, StatusEvent proposed) {
    return switch (proposed) {
      case PartyListed e -> delistedBeforeListed(docket, e);
      case PartyDelisted e -> delisted(docket, e);
      case RegistrationDecided e -> Stream.empty();
      case LicenceDecided e -> Stream.concat(untilBeforeDecided(e), restoredWithoutReason(docket, e));
    };
  }

  private static Stream<Finding> delisted(Docket docket, PartyDelisted e) {
    Stream<Finding> listing =
        e.listing().stream()
            .flatMap(
                id -> Earlier.ofKind(docket, "listing", id, PartyListed.class, "entry-is-not-a-listing", "a listing"));
    Stream<Finding> tooEarly =
        e.listing().flatMap(docket::live).stream()
            .filter(listed -> Earlier.certainlyBefore(docket, e.account().when(), listed))
            .map(listed -> beforeListed("must not be before the party was listed"));
    List<Finding> twice = delistedTwice(docket, e).toList();
    return Stream.of(listing, tooEarly, twice.isEmpty() ? notListed(docket, e) : twice.stream())
        .flatMap(found -> found);
  }

  /** Only a correction can bring that about. */
  private static Stream<Finding> delistedBeforeListed(Docket docket, PartyListed e) {
    return docket
        .relyingOnFactOf(e.entry())
        .filter(PartyDelisted.class::isInstance)
        .filter(end -> Earlier.certainlyBefore(docket, end.account().when(), e))
        .map(end -> beforeListed("must not be after entry " + end.entry() + ", by which it ended"));
  }

  private static Finding beforeListed(String message) {
    return Finding.refusal("delisted-before-listed", "when", message);
  }

  /** One listing may end for one party today and for another tomorrow, for each of them once. */
  private static Stream<Finding> delistedTwice(Docket docket, PartyDelisted e) {
    return IntStream.range(0, e.delisted().size())
        .boxed()
        .flatMap(i ->
            e.listing().stream()
                .flatMap(docket::relyingOnFactOf)
                .filter(fact -> !fact.entry().equals(e.entry()))
                .filter(fact -> fact instanceof PartyDelisted first && first.delisted().contains(e.delisted().get(i)))
                .limit(1)
                .map(first ->
                    Finding.refusal(
                        "party-already-delisted",
                        "delisted[" + i + "]",
                        "was taken off by entry " + first.entry() + ": correct that one, or add this source to it")));
  }

  private static Stream<Finding> notListed(Docket docket, PartyDelisted e) {
    return onList(e.list())
        .unlessKnown(
            docket,
            e,
            e.delisted(),
            i ->
                Finding.caution(
                    "delisted-without-being-listed",
                    "delisted[" + i + "]",
                    e.delisted().get(i) + " is not known to stand on such a list: record the listing too"));
  }

  private static Episode onList(ListKind list) {
    return new Episode(
        (fact, party) -> fact instanceof PartyListed e && e.list().equals(list) && e.listed().contains(party),
        (fact, party) -> fact instanceof PartyDelisted e && e.list().equals(list) && e.delisted().contains(party));
  }

  private static Stream<Finding> untilBeforeDecided(LicenceDecided e) {
    return e.until().stream()
        .filter(until -> Earlier.certainlyBefore(until, e.account().when()))
        .map(until ->
            Finding.refusal("licence-restored-before-it-was-gone", "until", "must not be before that was decided"));
  }

  private static Stream<Finding> restoredWithoutReason(Docket docket, LicenceDecided e) {
    return e.decision() != Outcome.RESTORED
        ? Stream.empty()
        : WITHOUT_LICENCE.unlessKnown(
            docket,
            e,
            e.holders(),
            i ->
                Finding.caution(
                    "restored-without-being-gone",
                    "holders[" + i + "]",
                    e.holders().get(i) + " is not known to have lost a licence: record the suspension too"));
  }

  private static boolean decides(Fact fact, PartyId party) {
    return fact instanceof LicenceDecided decided && decided.holders().contains(party);
  }
}
