package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.CounselEvent.CounselAppointed;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.value.IncidentType;
import org.daftar.value.Role;
import org.junit.jupiter.api.Test;

class IncidentRulesTest {

  private static final String RULE = "counsel-on-nobodys-account";
  private static final Optional<CaseId> NO_CASE = Optional.empty();
  private static final CounselAppointed APPOINTED =
      new CounselAppointed(CASE, entry("a"), undated(), LAWYER, List.of(ACTIVIST));

  @Test
  void recordsAnIncidentAgainstSomebodyWhoIsNoCounselHere() {
    given(APPOINTED).records(incident(ACTIVIST, NO_CASE));
  }

  @Test
  void recordsAnIncidentAgainstCounselOnAccountOfTheClientsCase() {
    given(APPOINTED).records(incident(LAWYER, Optional.of(CASE)));
  }

  @Test
  void cautionsAgainstAnIncidentAgainstCounselThatNamesNoCase() {
    given(APPOINTED).cautions(incident(LAWYER, NO_CASE), RULE, "onAccountOf");
  }

  @Test
  void knowsCounselByTheRoleInTheCaseToo() {
    given(new PartyJoined(CASE, LAWYER, new Role("defence-lawyer")))
        .cautions(incident(LAWYER, NO_CASE), RULE, "onAccountOf");
  }

  private static IncidentReported incident(PartyId against, Optional<CaseId> onAccountOf) {
    return new IncidentReported(
        CASE,
        entry("b"),
        undated(),
        new IncidentType("threat"),
        List.of(against),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        onAccountOf);
  }
}
