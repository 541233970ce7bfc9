package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.frozen;
import static org.daftar.command.casefile.Facts.lifted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.AssetReturned;
import org.daftar.events.AssetEvent.RestraintLifted;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.identity.EntryId;
import org.daftar.value.AssetKind;
import org.daftar.value.RestraintKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class AssetRulesTest {

  private static final EntryId RESTRAINT = entry("a");
  private static final EntryId OTHER = entry("b");
  private static final EntryId LIFTING = entry("c");
  private static final EntryId NEW = entry("d");

  @Test
  void recordsThatARestraintWasLifted() {
    given(frozen(RESTRAINT)).records(lifted(NEW, RESTRAINT));
  }

  @Test
  void refusesToLiftARestraintThatIsNotOnTheRecord() {
    given().refuses(lifted(NEW, RESTRAINT), "entry-not-on-record", "restraint");
  }

  @Test
  void refusesToLiftWhatIsNoRestraint() {
    given(fine(RESTRAINT)).refuses(lifted(NEW, RESTRAINT), "entry-is-not-a-restraint", "restraint");
  }

  @Test
  void refusesToLiftARestraintTwice() {
    given(frozen(RESTRAINT), lifted(LIFTING, RESTRAINT))
        .refuses(lifted(NEW, RESTRAINT), "restraint-already-lifted", "restraint");
  }

  @Test
  void refusesToLiftAnotherAccountOfALiftedRestraint() {
    given(
            frozen(RESTRAINT),
            frozen(OTHER),
            lifted(LIFTING, RESTRAINT),
            new AccountsSetSideBySide(Facts.CASE, List.of(RESTRAINT, OTHER), "one restraint"))
        .refuses(lifted(NEW, OTHER), "restraint-already-lifted", "restraint");
  }

  @Test
  void recordsThatAnotherRestraintWasLifted() {
    given(frozen(RESTRAINT), frozen(OTHER), lifted(LIFTING, RESTRAINT)).records(lifted(NEW, OTHER));
  }

  @Test
  void recordsTheLiftingOfARestraintOnceTheFirstLiftingWasCorrectedToAnother() {
    given(
            frozen(RESTRAINT),
            frozen(OTHER),
            lifted(LIFTING, RESTRAINT),
            new EntryCorrected(
                Facts.CASE, LIFTING, Map.of("restraint", new StringNode(OTHER.value())), "the other account"))
        .records(lifted(NEW, RESTRAINT));
  }

  @Test
  void recordsThatAnAssetCameBackInPartsAndThenAltogether() {
    given(frozen(entry("m")), back(entry("n"), Optional.of("the telephone")))
        .records(back(entry("o"), Optional.of("the laptop")));
    given(frozen(entry("m")), back(entry("n"), Optional.of("the telephone")))
        .records(back(entry("o"), Optional.empty()));
  }

  @Test
  void refusesThatAnythingComesBackOnceAllIsBack() {
    given(frozen(entry("m")), back(entry("n"), Optional.empty()))
        .refuses(back(entry("o"), Optional.of("the laptop")), "asset-already-returned", "restraint");
  }

  @Test
  void refusesTheReturnOfWhatIsNoRestrainedAsset() {
    given(Facts.charge(entry("m"), Facts.ACTIVIST))
        .refuses(back(entry("o"), Optional.empty()), "entry-is-not-a-restraint", "restraint");
  }

  @Test
  void refusesAReturnBeforeTheRestraint() {
    given(Facts.longBefore(), seized("2020"))
        .refuses(
            new AssetReturned(
                Facts.CASE, entry("o"), Facts.on("2019"), entry("m"), Optional.empty(), List.of(), Optional.empty()),
            "restraint-ends-before-it-begins",
            "when");
  }

  @Test
  void refusesToLiftARestraintBeforeItBegan() {
    given(Facts.longBefore(), seized("2020"))
        .refuses(
            new RestraintLifted(Facts.CASE, entry("o"), Facts.on("2019"), entry("m"), Optional.empty()),
            "restraint-ends-before-it-begins",
            "when");
  }

  private static AssetRestrained seized(String when) {
    return new AssetRestrained(
        Facts.CASE,
        entry("m"),
        Facts.on(when),
        List.of(Facts.ACTIVIST),
        new RestraintKind("seized"),
        new AssetKind("device"),
        "a laptop and a telephone",
        Optional.empty());
  }

  private static AssetReturned back(EntryId entry, Optional<String> part) {
    return new AssetReturned(
        Facts.CASE, entry, Facts.undated(), entry("m"), part, List.of(Facts.ACTIVIST), Optional.empty());
  }
}
