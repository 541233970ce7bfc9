package org.daftar.query.register.charge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many charges there are, by what became of them and by provision. A charge of which two accounts cite different
 * provisions counts once, under both together.
 *
 * @param charges how many there are that count
 * @param byStatus how many stand how, those that were retracted or are only expected included
 * @param byProvision how many charges under which provision stand how; those without a provision under an empty one
 * @param contested how many of those that count somebody disputes, or nobody is sure of
 */
public record ChargeTotals(
    long charges, Map<ChargeState, Long> byStatus, Map<String, Map<ChargeState, Long>> byProvision, long contested) {

  /** The totals of some charges. */
  public static ChargeTotals of(List<Charge> charges) {
    Map<ChargeState, Long> byStatus = new EnumMap<>(ChargeState.class);
    Map<String, Map<ChargeState, Long>> byProvision = new HashMap<>();
    long counting = 0;
    long contested = 0;
    for (Charge charge : charges) {
      byStatus.merge(charge.state(), 1L, Long::sum);
      if (charge.fact().counts()) {
        counting++;
        contested += charge.fact().isContested() ? 1 : 0;
        byProvision
            .computeIfAbsent(provision(charge), any -> new EnumMap<>(ChargeState.class))
            .merge(charge.state(), 1L, Long::sum);
      }
    }
    return new ChargeTotals(counting, byStatus, new TreeMap<>(byProvision), contested);
  }

  /** How provisions are cited together. */
  static String provision(Charge charge) {
    return String.join(" / ", charge.provisions());
  }
}
