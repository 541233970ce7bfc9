package org.daftar.standalone.invariants;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the checker found.
 *
 * @param sent how many commands were sent
 * @param acknowledged how many of them were acknowledged
 * @param events how many events the log holds
 * @param findings the invariants that do not hold, the lowest position first
 */
public record Verdict(long sent, long acknowledged, long events, List<Finding> findings) {

  private static final int SHOWN = 10;

  public Verdict {
    findings = findings.stream().sorted(Comparator.comparingLong(Finding::position)).toList();
  }

  /** The same with what was found besides. */
  public Verdict with(List<Finding> more) {
    return new Verdict(sent, acknowledged, events, Stream.concat(findings.stream(), more.stream()).toList());
  }

  /** Whether all invariants hold. */
  public boolean holds() {
    return findings.isEmpty();
  }

  @Override
  public String toString() {
    String counts =
        "%,d commands sent, %,d acknowledged, %,d events on the log: ".formatted(sent, acknowledged, events);
    if (holds()) {
      return counts + "nothing lost, nothing twice, nothing changed";
    }
    StringBuilder text = new StringBuilder(counts + findings.size() + " findings, the first of them:");
    findings.stream().limit(SHOWN).forEach(finding -> text.append("\n  ").append(finding));
    return text.toString();
  }
}
