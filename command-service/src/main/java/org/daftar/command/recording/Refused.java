package org.daftar.command.recording;

import java.util.List;
import java.util.stream.Collectors;

/** Rules speak against a proposal. Nothing was written. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * @param findings all of them: refusals first, then the cautions that are not acknowledged; at least one
   */
  public Refused(List<Finding> findings) {
    super(findings.stream().map(Finding::rule).collect(Collectors.joining(", ")), null, false, false);
    this.findings = List.copyOf(findings);
  }

  /** At least one. */
  public List<Finding> findings() {
    return findings;
  }

  /** Whether the proposal would be accepted if it acknowledged what was found. */
  public boolean canBeAcknowledged() {
    return findings.stream().allMatch(finding -> finding.severity() == Finding.Severity.CAUTION);
  }
}
