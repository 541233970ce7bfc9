package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.CounselEvent;
import org.daftar.events.CounselEvent.CounselAppointed;
import org.daftar.events.CounselEvent.CounselRefusedAccess;
import org.daftar.events.CounselEvent.CounselWithdrawn;
import org.daftar.events.Fact;
import org.daftar.events.Involvement;
import org.daftar.identity.PartyId;
import org.daftar.value.Role;

/** Rules of who defends whom. */
final class CounselRules {

  /** The roles in which the file of a case itself names a lawyer. */
  private static final List<Role> LAWYERS = List.of(new Role("counsel"), new Role("defence-lawyer"));

  private CounselRules() {}

  static Stream<Finding> on(Docket docket, CounselEvent proposed) {
    return switch (proposed) {
      case CounselAppointed e -> Stream.empty();
      case CounselWithdrawn e -> withdrawnWithoutActing(docket, e);
      case CounselRefusedAccess e -> Stream.empty();
    };
  }

  private static Stream<Finding> withdrawnWithoutActing(Docket docket, CounselWithdrawn e) {
    return isNamedInTheFile(docket, e.counsel()) || isKnownToAct(docket, e)
        ? Stream.empty()
        : Stream.of(
            Finding.caution(
                "counsel-is-not-known-to-act",
                "counsel",
                e.counsel() + " is not known to act in this case: record the appointment too"));
  }

  private static boolean isNamedInTheFile(Docket docket, PartyId counsel) {
    return LAWYERS.stream().anyMatch(role -> docket.takesPart(new Involvement(counsel, role)));
  }

  /** A lawyer acts who was appointed and did not withdraw since; where dates leave it open, a withdrawal came after. */
  private static boolean isKnownToAct(Docket docket, CounselWithdrawn e) {
    List<Fact> others = docket.facts().filter(fact -> !fact.entry().equals(e.entry())).toList();
    List<CounselWithdrawn> withdrawals =
        others.stream()
            .filter(CounselWithdrawn.class::isInstance)
            .map(CounselWithdrawn.class::cast)
            .filter(earlier -> earlier.counsel().equals(e.counsel()) && concernsTheSame(earlier, e))
            .toList();
    return others.stream()
        .filter(fact -> fact instanceof CounselAppointed appointed && appointed.counsel().equals(e.counsel()))
        .anyMatch(appointed ->
            withdrawals.stream()
                .allMatch(
                    withdrawal -> Earlier.certainlyBefore(withdrawal.account().when(), appointed.account().when())));
  }

  /** A withdrawal that names no client concerns all of them. */
  private static boolean concernsTheSame(CounselWithdrawn one, CounselWithdrawn other) {
    return one.clients().isEmpty()
        || other.clients().isEmpty()
        || one.clients().stream().anyMatch(other.clients()::contains);
  }
}
