package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;

import java.util.List;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;

class AccountsTest {

  private static final EntryId A = entry("a");
  private static final EntryId B = entry("b");
  private static final EntryId C = entry("c");
  private static final ChargeFiled CHARGE_A = charge(A, ACTIVIST);
  private static final ChargeFiled CHARGE_B = charge(B, ACTIVIST);
  private static final ChargeFiled CHARGE_C = charge(C, ACTIVIST);

  @Test
  void setsTwoEntriesSideBySide() {
    given(CHARGE_A, CHARGE_B).records(sideBySide(A, B));
  }

  @Test
  void setsAnEntryBesideAllTheAccountsOfAFact() {
    given(CHARGE_A, CHARGE_B, CHARGE_C, sideBySide(B, C)).records(sideBySide(A, B), sideBySide(A, B, C));
  }

  @Test
  void joinsTwoFactsThatTurnOutToBeOne() {
    EntryId d = entry("d");
    given(CHARGE_A, CHARGE_B, CHARGE_C, charge(d, ACTIVIST), sideBySide(A, B), sideBySide(C, d))
        .records(sideBySide(B, C), sideBySide(B, C, A, d));
  }

  @Test
  void leavesOutAnAccountThatWasRetracted() {
    given(CHARGE_A, CHARGE_B, CHARGE_C, sideBySide(B, C), new EntryRetracted(CASE, C, "an error"))
        .records(sideBySide(A, B));
  }

  @Test
  void refusesEntriesThatStandTogetherAlready() {
    given(CHARGE_A, CHARGE_B, CHARGE_C, sideBySide(A, B), sideBySide(B, C))
        .refuses(sideBySide(C, A), "accounts-already-side-by-side", "accounts");
  }

  @Test
  void refusesAnEntryThatIsNotOnTheRecord() {
    given(CHARGE_A).refuses(sideBySide(A, B), "entry-not-on-record", "accounts[1]");
  }

  @Test
  void refusesAnEntryThatWasRetracted() {
    given(CHARGE_A, CHARGE_B, new EntryRetracted(CASE, A, "an error"))
        .refuses(sideBySide(A, B), "entry-was-retracted", "accounts[0]");
  }

  private static AccountsSetSideBySide sideBySide(EntryId... accounts) {
    return new AccountsSetSideBySide(CASE, List.of(accounts), "one charge");
  }
}
