package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.longBefore;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.RestrictionEvent.RestrictionImposed;
import org.daftar.events.RestrictionEvent.RestrictionLifted;
import org.daftar.events.codec.EventJson;
import org.daftar.identity.EntryId;
import org.daftar.value.RestrictionKind;
import org.junit.jupiter.api.Test;

class RestrictionRulesTest {

  private static final String ENDS_FIRST = "restriction-ends-before-it-begins";
  private static final EntryId BAN = entry("a");
  private static final EntryId LIFTING = entry("b");
  private static final EntryId OTHER_ACCOUNT = entry("c");
  private static final EntryId NEW = entry("d");

  @Test
  void recordsARestrictionWithItsEnd() {
    given().records(imposed(NEW, on("2019-03"), Optional.of(FuzzyDate.of("2026"))));
  }

  @Test
  void refusesARestrictionThatEndsBeforeItBegins() {
    given().refuses(imposed(NEW, on("2019-03"), Optional.of(FuzzyDate.of("2018"))), ENDS_FIRST, "until");
  }

  @Test
  void recordsTheLiftingOfARestriction() {
    given(imposed(BAN, on("2019-03"))).records(lifted(NEW, BAN, on("2020")));
  }

  @Test
  void refusesToLiftARestrictionThatIsNotOnTheRecord() {
    given().refuses(lifted(NEW, BAN, undated()), "entry-not-on-record", "restriction");
  }

  @Test
  void refusesToLiftWhatIsNoRestriction() {
    given(charge(BAN, ACTIVIST)).refuses(lifted(NEW, BAN, undated()), "entry-is-not-a-restriction", "restriction");
  }

  @Test
  void refusesToLiftARestrictionTwice() {
    given(imposed(BAN, undated()), lifted(LIFTING, BAN, undated()))
        .refuses(lifted(NEW, BAN, undated()), "restriction-already-lifted", "restriction");
  }

  @Test
  void refusesToLiftAnotherAccountOfALiftedRestriction() {
    given(
            imposed(BAN, undated()),
            imposed(OTHER_ACCOUNT, undated()),
            new AccountsSetSideBySide(CASE, List.of(BAN, OTHER_ACCOUNT), "one ban"),
            lifted(LIFTING, BAN, undated()))
        .refuses(lifted(NEW, OTHER_ACCOUNT, undated()), "restriction-already-lifted", "restriction");
  }

  @Test
  void refusesToLiftARestrictionBeforeItWasImposed() {
    given(longBefore(), imposed(BAN, on("2019-03")))
        .refuses(lifted(NEW, BAN, on("2018-03/2018-05")), ENDS_FIRST, "when");
  }

  @Test
  void refusesToCorrectARestrictionToADayAfterItWasLifted() {
    given(imposed(BAN, on("2019-03")), lifted(LIFTING, BAN, on("2020")))
        .refuses(
            new EntryCorrected(
                CASE, BAN, Map.of("when", EventJson.mapper().readTree("{\"edtf\":\"2021\"}")), "another year"),
            ENDS_FIRST,
            "fields.when");
  }

  private static RestrictionImposed imposed(EntryId entry, Account account) {
    return imposed(entry, account, Optional.empty());
  }

  private static RestrictionImposed imposed(EntryId entry, Account account, Optional<FuzzyDate> until) {
    return new RestrictionImposed(
        CASE,
        entry,
        account,
        List.of(ACTIVIST),
        new RestrictionKind("activity-ban"),
        Optional.empty(),
        until,
        Optional.empty());
  }

  private static RestrictionLifted lifted(EntryId entry, EntryId restriction, Account account) {
    return new RestrictionLifted(CASE, entry, account, restriction, Optional.empty());
  }
}
