package org.daftar.organisation.faults;

import java.util.Map;
import java.util.stream.Collectors;
import org.daftar.standalone.invariants.Verdict;

/**
 * What came of it.
 *
 * @param seed of all that is random in it
 * @param faults how often each was made
 * @param documents how many documents were compared
 * @param verdict on the log, and on what is read of it on every node
 */
public record FaultReport(long seed, Map<Fault, Integer> faults, long documents, Verdict verdict) {

  public FaultReport {
    faults = Map.copyOf(faults);
  }

  @Override
  public String toString() {
    String made =
        faults.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(fault -> fault.getValue() + " x " + fault.getKey())
            .collect(Collectors.joining(", "));
    return "seed %d; %s; %,d documents compared%n%s".formatted(seed, made, documents, verdict);
  }
}
