package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.frozen;
import static org.daftar.command.casefile.Facts.lifted;

import java.util.List;
import java.util.Map;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.identity.EntryId;
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
}
