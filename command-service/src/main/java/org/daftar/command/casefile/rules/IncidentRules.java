package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.CounselEvent.CounselAppointed;
import org.daftar.events.IncidentEvent;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.Involvement;
import org.daftar.identity.PartyId;
import org.daftar.value.Role;

/** Rules of incidents. */
final class IncidentRules {

  private static final Role COUNSEL = new Role("counsel");
  private static final Role DEFENCE_LAWYER = new Role("defence-lawyer");

  private IncidentRules() {}

  static Stream<Finding> on(Docket docket, IncidentEvent proposed) {
    return switch (proposed) {
      case IncidentReported e -> againstCounselOnNobodysAccount(docket, e);
    };
  }

  /** A lawyer acts in several cases: without the client's case nobody knows in which of them the incident counts. */
  private static Stream<Finding> againstCounselOnNobodysAccount(Docket docket, IncidentReported e) {
    return e.onAccountOf().isEmpty() && e.against().stream().anyMatch(target -> isCounsel(docket, target))
        ? Stream.of(
            Finding.caution(
                "counsel-on-nobodys-account",
                "onAccountOf",
                "should name the client's case, this one or another: the target is counsel here"))
        : Stream.empty();
  }

  private static boolean isCounsel(Docket docket, PartyId party) {
    return docket.takesPart(new Involvement(party, COUNSEL))
        || docket.takesPart(new Involvement(party, DEFENCE_LAWYER))
        || docket.facts().anyMatch(fact -> fact instanceof CounselAppointed e && e.counsel().equals(party));
  }
}
