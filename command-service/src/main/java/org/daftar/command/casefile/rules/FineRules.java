package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.FineEvent;
import org.daftar.events.FineEvent.FineAnnulled;
import org.daftar.events.FineEvent.FineEnforced;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FinePaid;
import org.daftar.events.FineEvent.FineReduced;
import org.daftar.identity.EntryId;
import org.daftar.value.Amount;
import org.daftar.value.Money;

/** Rules of fines. */
final class FineRules {

  private static final String FINE = "fine";

  private FineRules() {}

  static Stream<Finding> on(Docket docket, FineEvent proposed) {
    return switch (proposed) {
      case FineImposed e -> dueBeforeImposed(e);
      case FinePaid e -> Stream.concat(isAFine(docket, e.fine()), wasAnnulled(docket, e, e.fine()));
      case FineEnforced e -> Stream.concat(isAFine(docket, e.fine()), wasAnnulled(docket, e, e.fine()));
      case FineReduced e ->
          Stream.of(isAFine(docket, e.fine()), wasAnnulled(docket, e, e.fine()), raised(docket, e))
              .flatMap(found -> found);
      case FineAnnulled e -> Stream.concat(isAFine(docket, e.fine()), annulledTwice(docket, e));
    };
  }

  private static Stream<Finding> dueBeforeImposed(FineImposed e) {
    return e.due().stream()
        .filter(due -> Earlier.certainlyBefore(due, e.account().when()))
        .map(due -> Finding.refusal("due-before-imposed", "due", "must not be before the fine was imposed"));
  }

  private static Stream<Finding> isAFine(Docket docket, EntryId fine) {
    return Earlier.ofKind(docket, FINE, fine, FineImposed.class, "entry-is-not-a-fine", "a fine that was imposed");
  }

  private static Stream<Finding> wasAnnulled(Docket docket, FineEvent e, EntryId fine) {
    return Earlier.about(docket, fine, FineAnnulled.class, e).stream()
        .map(annulled ->
            Finding.caution(
                "fine-was-annulled", FINE, "was annulled according to entry " + annulled.entry() + ": check both"));
  }

  /** What is left of a fine is not more than it was, by any account and after any earlier reduction. */
  private static Stream<Finding> raised(Docket docket, FineReduced e) {
    List<Amount> reduced = known(reductionsBefore(docket, e).map(FineReduced::amount), e);
    List<Amount> before = reduced.isEmpty() ? known(imposed(docket, e.fine()), e) : reduced;
    return e.amount().sum().stream()
        .filter(now -> !before.isEmpty() && before.stream().allMatch(was -> now.minorUnits() > was.minorUnits()))
        .map(now ->
            Finding.caution("fine-not-reduced", "amount", "is more than before, when it was " + before.getLast()));
  }

  private static Stream<FineReduced> reductionsBefore(Docket docket, FineReduced e) {
    return docket
        .relyingOnFactOf(e.fine())
        .filter(fact -> fact instanceof FineReduced && !fact.entry().equals(e.entry()))
        .map(FineReduced.class::cast)
        .filter(other -> !Earlier.certainlyBefore(e.account().when(), other.account().when()));
  }

  private static Stream<Money> imposed(Docket docket, EntryId fine) {
    return docket.accountsOf(fine).filter(FineImposed.class::isInstance).map(fact -> ((FineImposed) fact).amount());
  }

  /** The sums that can be compared with the one that is left: those in its currency. */
  private static List<Amount> known(Stream<Money> amounts, FineReduced e) {
    return amounts
        .flatMap(amount -> amount.sum().stream())
        .filter(sum -> e.amount().sum().filter(now -> now.currency().equals(sum.currency())).isPresent())
        .toList();
  }

  private static Stream<Finding> annulledTwice(Docket docket, FineAnnulled e) {
    return Earlier.about(docket, e.fine(), FineAnnulled.class, e).stream()
        .map(first ->
            Finding.refusal(
                "fine-already-annulled",
                FINE,
                "was annulled by entry " + first.entry() + ": correct that one, or add this source to it"));
  }
}
