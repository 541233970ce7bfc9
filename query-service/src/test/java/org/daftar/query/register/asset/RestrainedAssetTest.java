package org.daftar.query.register.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.facts;

import java.util.List;
import java.util.Map;
import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.junit.jupiter.api.Test;

class RestrainedAssetTest {

  @Test
  void standsUntilItIsLifted() {
    assertThat(states(restrained("a"))).containsExactly(AssetStatus.STANDING);
    assertThat(states(restrained("a"), lifted("b"))).containsExactly(AssetStatus.LIFTED);
  }

  @Test
  void standsUntilAllOfItCameBack() {
    Told part = Told.of(Act.RETURN, "b").about("a").saying("part");
    Told whole = Told.of(Act.RETURN, "b").about("a").saying("whole");

    assertThat(states(restrained("a"), part)).containsExactly(AssetStatus.STANDING);
    assertThat(states(restrained("a"), whole)).containsExactly(AssetStatus.RETURNED);
  }

  @Test
  void standsWhereItsLiftingWasRetracted() {
    assertThat(states(restrained("a"), lifted("b").retracted())).containsExactly(AssetStatus.STANDING);
  }

  @Test
  void isLiftedWhereTheLiftingNamesAnotherAccountOfIt() {
    assertThat(states(restrained("a").beside("c"), restrained("c"), lifted("b").about("c")))
        .containsExactly(AssetStatus.LIFTED);
  }

  @Test
  void countsThoseThatStandByKindAndWay() {
    AssetTotals totals =
        AssetTotals.of(
            RestrainedAsset.of(
                facts(
                    restrained("a"),
                    restrained("c"),
                    restrained("d").saying("vehicle", "impounded"),
                    restrained("e").retracted(),
                    lifted("b"))));

    assertThat(totals.standingByKind())
        .isEqualTo(Map.of("account", Map.of("frozen", 1L), "vehicle", Map.of("impounded", 1L)));
    assertThat(totals.byStatus())
        .isEqualTo(Map.of(AssetStatus.STANDING, 2L, AssetStatus.LIFTED, 1L, AssetStatus.RETRACTED, 1L));
  }

  private static List<AssetStatus> states(Told... told) {
    return RestrainedAsset.of(facts(told)).stream().map(RestrainedAsset::state).toList();
  }

  private static Told restrained(String name) {
    return Told.of(Act.RESTRAINT, name).saying("account", "frozen").with("asset-holder", "a");
  }

  private static Told lifted(String name) {
    return Told.of(Act.LIFTING, name).about("a");
  }
}
