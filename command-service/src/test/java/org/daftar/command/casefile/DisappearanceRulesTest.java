package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.longBefore;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.release;

import java.util.List;
import java.util.Optional;
import org.daftar.events.DisappearanceEvent.DisappearanceReported;
import org.daftar.events.DisappearanceEvent.ReappearanceReported;
import org.daftar.events.DisappearanceEvent.ReappearanceReported.Condition;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.junit.jupiter.api.Test;

class DisappearanceRulesTest {

  private static final String RULE = "reappeared-without-disappearance";
  private static final EntryId FIRST = entry("a");
  private static final EntryId SECOND = entry("b");
  private static final EntryId NEW = entry("c");

  @Test
  void recordsTheReappearanceOfSomeoneWhoDisappeared() {
    given(gone(FIRST, ACTIVIST, "2019-03")).records(found(NEW, "2019-05", Condition.AT_LIBERTY));
  }

  @Test
  void cautionsAgainstTheReappearanceOfSomeoneWhoDidNotDisappear() {
    given(gone(FIRST, LAWYER, "2019-03")).cautions(found(NEW, "2019-05", Condition.AT_LIBERTY), RULE, "reappeared[0]");
  }

  @Test
  void cautionsAgainstTheReappearanceOfSomeoneWhoDisappearedOnlyLater() {
    given(longBefore(), gone(FIRST, ACTIVIST, "2019-03"))
        .cautions(found(NEW, "2019-01", Condition.AT_LIBERTY), RULE, "reappeared[0]");
  }

  @Test
  void recordsTheReleaseOfSomeoneWhoReappearedInDetention() {
    given(gone(FIRST, ACTIVIST, "2019-03"), found(SECOND, "2019-05", Condition.DETAINED))
        .records(release(NEW, ACTIVIST, on("2019-06")));
  }

  @Test
  void cautionsAgainstTheReleaseOfSomeoneWhoReappearedAtLiberty() {
    given(gone(FIRST, ACTIVIST, "2019-03"), found(SECOND, "2019-05", Condition.AT_LIBERTY))
        .cautions(release(NEW, ACTIVIST, on("2019-06")), "released-without-being-held", "released[0]");
  }

  private static DisappearanceReported gone(EntryId entry, PartyId party, String when) {
    return new DisappearanceReported(CASE, entry, on(when), List.of(party), Optional.empty(), List.of());
  }

  private static ReappearanceReported found(EntryId entry, String when, Condition condition) {
    return new ReappearanceReported(CASE, entry, on(when), List.of(ACTIVIST), Optional.of(condition));
  }
}
