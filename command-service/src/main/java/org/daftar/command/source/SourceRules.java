package org.daftar.command.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.command.reference.Mention;
import org.daftar.command.reference.Mentions;
import org.daftar.command.reference.ReferenceRules;
import org.daftar.command.reference.Registers;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceGraded;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.SourceEvent.SourceSuperseded;
import org.daftar.identity.SourceId;

/** The rules of a source's record. */
public final class SourceRules {

  private final Registers registers;
  private final ReferenceRules references;

  /** Rules that look up in those registers what an event mentions. */
  public SourceRules(Registers registers) {
    this.registers = registers;
    this.references = new ReferenceRules(registers);
  }

  Findings on(SourceRecord source, SourceEvent proposed) {
    return Findings.of(
        switch (proposed) {
          case SourceRecorded e -> Stream.of(alreadyRecorded(e));
          case SourceGraded e -> gradedTheSame(source, e);
          case SourceSuperseded e -> superseded(source, e);
        });
  }

  private static Finding alreadyRecorded(SourceRecorded e) {
    return Finding.refusal(
        "source-already-recorded",
        "sourceId",
        e.sourceId() + " is recorded: give another source an identifier of its own");
  }

  private static Stream<Finding> gradedTheSame(SourceRecord source, SourceGraded e) {
    return source
        .grading()
        .filter(e.grading()::equals)
        .map(same -> Finding.refusal("grading-stands-already", "grading", "must be another grading than " + same))
        .stream();
  }

  private Stream<Finding> superseded(SourceRecord source, SourceSuperseded e) {
    if (e.by().equals(e.sourceId())) {
      return Stream.of(Finding.refusal("source-supersedes-itself", "by", "must be another source"));
    }
    List<Mention> mentions = Mentions.in(e);
    return Stream.of(references.unknown(mentions), twice(source), inACircle(e)).flatMap(findings -> findings);
  }

  private static Stream<Finding> twice(SourceRecord source) {
    return source.supersededBy().stream()
        .map(by -> Finding.refusal("source-already-superseded", "sourceId", "was superseded by " + by));
  }

  private Stream<Finding> inACircle(SourceSuperseded e) {
    Set<SourceId> later = new HashSet<>();
    Optional<SourceId> next = Optional.of(e.by());
    while (next.isPresent() && later.add(next.get())) {
      next = registers.supersededBy(next.get());
    }
    return later.contains(e.sourceId())
        ? Stream.of(
            Finding.refusal("sources-supersede-each-other", "by", "must be a source that this one did not supersede"))
        : Stream.empty();
  }
}
