package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.party;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.Account;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.CounselEvent.CounselAppointed;
import org.daftar.events.CounselEvent.CounselRefusedAccess;
import org.daftar.events.CounselEvent.CounselWithdrawn;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.Role;
import org.junit.jupiter.api.Test;

class CounselRulesTest {

  private static final String RULE = "counsel-is-not-known-to-act";
  private static final EntryId APPOINTMENT = entry("a");
  private static final EntryId EARLIER = entry("b");
  private static final EntryId NEW = entry("c");

  @Test
  void recordsTheWithdrawalOfAnAppointedLawyer() {
    given(appointed(APPOINTMENT, undated())).records(withdrawn(NEW, undated()));
  }

  @Test
  void recordsTheWithdrawalOfALawyerWhomTheFileNames() {
    given(new PartyJoined(Facts.CASE, LAWYER, new Role("defence-lawyer"))).records(withdrawn(NEW, undated()));
  }

  @Test
  void cautionsAgainstTheWithdrawalOfALawyerWhoWasNeverAppointed() {
    given().cautions(withdrawn(NEW, undated()), RULE, "counsel");
    given(new PartyJoined(Facts.CASE, LAWYER, new Role("witness")))
        .cautions(withdrawn(NEW, undated()), RULE, "counsel");
  }

  @Test
  void cautionsAgainstASecondWithdrawal() {
    given(appointed(APPOINTMENT, undated()), withdrawn(EARLIER, undated()))
        .cautions(withdrawn(NEW, undated()), RULE, "counsel");
  }

  @Test
  void recordsTheWithdrawalFromAnotherClient() {
    given(appointed(APPOINTMENT, undated(), ACTIVIST, party("h")), withdrawn(EARLIER, undated(), ACTIVIST))
        .records(withdrawn(NEW, undated(), party("h")));
  }

  @Test
  void recordsTheWithdrawalOfALawyerWhoWasAppointedAnew() {
    given(appointed(APPOINTMENT, on("2019")), withdrawn(EARLIER, on("2020")), appointed(entry("d"), on("2021")))
        .records(withdrawn(NEW, on("2022")));
  }

  @Test
  void recordsThatALawyerWasKeptOut() {
    given()
        .records(
            new CounselRefusedAccess(
                Facts.CASE,
                NEW,
                undated(),
                LAWYER,
                List.of(ACTIVIST),
                CounselRefusedAccess.Access.CLIENT,
                Optional.empty(),
                Optional.empty()));
  }

  private static CounselAppointed appointed(EntryId entry, Account account, PartyId... clients) {
    return new CounselAppointed(
        Facts.CASE, entry, account, LAWYER, clients.length == 0 ? List.of(ACTIVIST) : List.of(clients));
  }

  private static CounselWithdrawn withdrawn(EntryId entry, Account account, PartyId... clients) {
    return new CounselWithdrawn(
        Facts.CASE,
        entry,
        account,
        LAWYER,
        List.of(clients),
        CounselWithdrawn.Initiative.COUNSEL,
        Optional.empty(),
        Optional.of("He was threatened."));
  }
}
