package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.arrest;
import static org.daftar.command.casefile.Facts.departure;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.homecoming;
import static org.daftar.command.casefile.Facts.longBefore;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.release;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.identity.EntryId;
import org.daftar.value.DetentionKind;
import org.junit.jupiter.api.Test;

class LibertyRulesTest {

  private static final String RULE = "released-without-being-held";
  private static final EntryId FIRST = entry("a");
  private static final EntryId SECOND = entry("b");
  private static final EntryId THIRD = entry("c");
  private static final EntryId NEW = entry("d");

  @Test
  void recordsTheReleaseOfSomeoneArrested() {
    given(arrest(FIRST, ACTIVIST, undated())).records(release(NEW, ACTIVIST, undated()));
  }

  @Test
  void recordsTheReleaseOfSomeoneDetained() {
    given(
            new DetentionBegun(
                Facts.CASE, FIRST, undated(), new DetentionKind("house-arrest"), List.of(ACTIVIST), List.of()))
        .records(release(NEW, ACTIVIST, undated()));
  }

  @Test
  void cautionsAgainstTheReleaseOfSomeoneNotKnownToBeHeld() {
    given(arrest(FIRST, LAWYER, undated())).cautions(release(NEW, ACTIVIST, undated()), RULE, "released[0]");
  }

  @Test
  void cautionsAgainstTheReleaseOfSomeoneReleasedSince() {
    given(arrest(FIRST, ACTIVIST, on("2019-03")), release(SECOND, ACTIVIST, on("2019-08")))
        .cautions(release(NEW, ACTIVIST, on("2019-09")), RULE, "released[0]");
  }

  @Test
  void recordsTheReleaseOfSomeoneArrestedAgainAfterARelease() {
    given(
            arrest(FIRST, ACTIVIST, on("2019-03")),
            release(SECOND, ACTIVIST, on("2019-08")),
            arrest(THIRD, ACTIVIST, on("2020")))
        .records(release(NEW, ACTIVIST, on("2020-09")));
  }

  @Test
  void cautionsAgainstTheReleaseOfSomeoneArrestedOnlyLater() {
    given(longBefore(), arrest(FIRST, ACTIVIST, on("2020-03")))
        .cautions(release(NEW, ACTIVIST, on("2019-08")), RULE, "released[0]");
  }

  @Test
  void cautionsAgainstAnEarlierReleaseThanTheOneOnRecord() {
    given(arrest(FIRST, ACTIVIST, on("2019-03")), release(SECOND, ACTIVIST, on("2019-08")))
        .cautions(release(NEW, ACTIVIST, on("2019-05")), RULE, "released[0]");
  }

  @Test
  void recordsTheReturnOfSomeoneInExile() {
    given(departure(FIRST, ACTIVIST, on("2019"))).records(homecoming(NEW, ACTIVIST, on("2021")));
  }

  @Test
  void cautionsAgainstTheReturnOfSomeoneNotInExile() {
    given(departure(FIRST, LAWYER, on("2019")))
        .cautions(homecoming(NEW, ACTIVIST, on("2021")), "returned-without-exile", "returned[0]");
  }

  @Test
  void cautionsAgainstASecondReturnFromOneExile() {
    given(departure(FIRST, ACTIVIST, on("2019")), homecoming(SECOND, ACTIVIST, on("2020")))
        .cautions(homecoming(NEW, ACTIVIST, on("2021")), "returned-without-exile", "returned[0]");
  }
}
