package org.daftar.query.register.asset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many restrained assets there are. An asset of whose kind two accounts differ counts under the first of them.
 *
 * @param byStatus how many stand how
 * @param standingByKind of those that stand, how many of which kind are restrained how
 * @param contested of those that stand, how many somebody disputes or nobody is sure of
 */
public record AssetTotals(
    Map<AssetStatus, Long> byStatus, Map<String, Map<String, Long>> standingByKind, long contested) {

  /** The totals of some restrained assets. */
  public static AssetTotals of(List<RestrainedAsset> assets) {
    Map<AssetStatus, Long> byStatus = new EnumMap<>(AssetStatus.class);
    Map<String, Map<String, Long>> byKind = new TreeMap<>();
    long contested = 0;
    for (RestrainedAsset asset : assets) {
      byStatus.merge(asset.state(), 1L, Long::sum);
      if (asset.state() == AssetStatus.STANDING) {
        contested += asset.fact().isContested() ? 1 : 0;
        byKind
            .computeIfAbsent(asset.fact().codes().getFirst(), any -> new TreeMap<>())
            .merge(asset.restraints().getFirst(), 1L, Long::sum);
      }
    }
    return new AssetTotals(byStatus, byKind, contested);
  }
}
