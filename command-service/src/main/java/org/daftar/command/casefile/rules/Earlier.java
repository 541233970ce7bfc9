package org.daftar.command.casefile.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Fact;
import org.daftar.events.outcome.LaterFacts;
import org.daftar.identity.EntryId;

/** Questions that the rules of several themes ask about what already stands on the record. */
final class Earlier {

  private Earlier() {}

  /** The live entry of that identifier, where it tells that kind of fact. */
  static <F extends Fact> Optional<F> fact(Docket docket, EntryId id, Class<F> kind) {
    return docket.live(id).filter(kind::isInstance).map(kind::cast);
  }

  /** Refuses an entry that stands on the record and tells another kind of fact. */
  static Stream<Finding> ofKind(
      Docket docket, String field, EntryId id, Class<? extends Fact> kind, String rule, String wanted) {
    return docket.live(id).stream()
        .filter(fact -> !kind.isInstance(fact))
        .map(fact ->
            Finding.refusal(rule, field, "must be the entry of " + wanted + "; " + id + " tells something else"));
  }

  /** The first other entry of that kind that is about the fact that an entry tells, whichever account it names. */
  static <F extends Fact> Optional<F> about(Docket docket, EntryId id, Class<F> kind, Fact leftAside) {
    return docket
        .relyingOnFactOf(id)
        .filter(fact -> kind.isInstance(fact) && !fact.entry().equals(leftAside.entry()))
        .map(kind::cast)
        .findFirst();
  }

  /** What the record tells of a fact, one other fact left aside. */
  static LaterFacts besides(Docket docket, Fact leftAside) {
    return entry -> docket.relyingOnFactOf(entry).filter(fact -> !fact.entry().equals(leftAside.entry()));
  }

  /** Whether one date lies before another however both are read; never where one of them is open or unknown. */
  static boolean certainlyBefore(FuzzyDate one, FuzzyDate other) {
    return one.latest().filter(last -> other.earliest().filter(last::isBefore).isPresent()).isPresent();
  }

  /** Cautions against what is dated before the fact that it follows, as every account dates that fact. */
  static Stream<Finding> beforeWhatItFollows(Docket docket, Fact proposed, EntryId follows) {
    return docket
            .accountsOf(follows)
            .allMatch(fact -> certainlyBefore(proposed.account().when(), fact.account().when()))
        ? docket
            .live(follows)
            .map(fact ->
                Finding.caution(
                    "dated-before-what-it-follows",
                    "when",
                    "is before entry " + follows + ", which it follows: check the dates of both"))
            .stream()
        : Stream.empty();
  }

  /**
   * Whether a date lies before a fact by every account of it, however the dates are read. A fact that is being
   * corrected counts as it is proposed, not as it stands.
   */
  static boolean certainlyBefore(Docket docket, FuzzyDate date, Fact fact) {
    Stream<Fact> others = docket.accountsOf(fact.entry()).filter(other -> !other.entry().equals(fact.entry()));
    return Stream.concat(Stream.of(fact), others).allMatch(account -> certainlyBefore(date, account.account().when()));
  }
}
