package org.daftar.organisation.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daftar.standalone.invariants.Verdict;

/**
 * What came of it.
 *
 * @param seed of all that is random in it
 * @param faults how often each was made
 * @param killed how many processes of each kind were killed in all
 * @param documents how many documents were compared
 * @param verdict on the log, and on what is read of it on every node
 */
public record FaultReport(
    long seed, Map<Fault, Integer> faults, Map<Part, Integer> killed, long documents, Verdict verdict) {

  public FaultReport {
    faults = Map.copyOf(faults);
    killed = Map.copyOf(killed);
  }

  @Override
  public String toString() {
    return "seed %d; %s; killed: %s; %,d documents compared%n%s"
        .formatted(seed, list(faults), list(killed), documents, verdict);
  }

  private static <K extends Comparable<K>> String list(Map<K, Integer> counted) {
    return counted.isEmpty()
        ? "none"
        : new TreeMap<>(counted)
            .entrySet().stream()
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining(", "));
  }
}
