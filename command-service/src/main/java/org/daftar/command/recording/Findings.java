package org.daftar.command.recording;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding.Severity;

/** All that the rules have to say against one proposal. */
public record Findings(List<Finding> all) {

  public Findings {
    all = List.copyOf(all);
  }

  /** Gathers what several rules found. */
  public static Findings of(Stream<Finding> found) {
    return new Findings(found.distinct().toList());
  }

  /**
   * Lets a proposal pass. A caution passes where it is acknowledged; that does not help against a refusal.
   *
   * @return who records it and the cautions that were acknowledged: only those that were really raised
   * @throws Refused with the refusals and the cautions that are not acknowledged, where there are any
   */
  public Authorship pass(Proposal proposal) {
    List<Finding> against =
        Stream.concat(
                of(Severity.REFUSAL),
                of(Severity.CAUTION).filter(caution -> !proposal.acknowledged().contains(caution.rule())))
            .toList();
    if (!against.isEmpty()) {
      throw new Refused(against);
    }
    return new Authorship(proposal.recordedBy(), of(Severity.CAUTION).map(Finding::rule).distinct().sorted().toList());
  }

  private Stream<Finding> of(Severity severity) {
    return all.stream().filter(finding -> finding.severity() == severity);
  }
}
