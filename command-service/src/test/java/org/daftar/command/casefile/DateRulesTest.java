package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.background;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.undated;

import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTest {

  private static final EntryId FIRST = entry("a");
  private static final EntryId NEW = entry("b");

  @Test
  void cautionsAgainstAnEventThatIsDatedBeforeTheFirstOne() {
    given(charge(FIRST, ACTIVIST, on("2019-03")))
        .cautions(charge(NEW, ACTIVIST, on("2019-02")), "dated-before-the-first-event", "when");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-03", "2019", "2018/2020", "/2020-09", "2018/..", "2021"})
  void recordsAnEventThatMayLieAtOrAfterTheFirstOne(String when) {
    given(charge(FIRST, ACTIVIST, on("2019-03"))).records(charge(NEW, ACTIVIST, on(when)));
  }

  @Test
  void recordsAnUndatedEvent() {
    given(charge(FIRST, ACTIVIST, on("2019-03"))).records(charge(NEW, ACTIVIST, undated()));
  }

  @Test
  void recordsTheFirstDatedEventAfterUndatedOnes() {
    given(charge(FIRST, ACTIVIST, undated())).records(charge(NEW, ACTIVIST, on("2000")));
  }

  @Test
  void recordsAnEventBeforeOneThatWasRetracted() {
    given(charge(FIRST, ACTIVIST, on("2019-03")), new EntryRetracted(Facts.CASE, FIRST, "an error"))
        .records(charge(NEW, ACTIVIST, on("2000")));
  }

  @Test
  void recordsBackgroundFromBeforeTheFirstEvent() {
    given(charge(FIRST, ACTIVIST, on("2019-03"))).records(background(NEW, on("2000")));
  }

  @Test
  void cautionsAgainstAnEventBeforeTheFirstOneThoughBackgroundIsOlder() {
    given(background(entry("c"), on("2000")), charge(FIRST, ACTIVIST, on("2019-03")))
        .cautions(charge(NEW, ACTIVIST, on("2010")), "dated-before-the-first-event", "when");
  }
}
