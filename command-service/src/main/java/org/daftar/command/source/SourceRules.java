package org.daftar.command.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceGraded;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.value.Grading;

/** The rules of a source's record. */
final class SourceRules {

  private SourceRules() {}

  static Findings on(Optional<Grading> present, SourceEvent proposed) {
    return Findings.of(
        switch (proposed) {
          case SourceRecorded e -> Stream.of(alreadyRecorded(e));
          case SourceGraded e -> gradedTheSame(present, e);
        });
  }

  private static Finding alreadyRecorded(SourceRecorded e) {
    return Finding.refusal(
        "source-already-recorded",
        "sourceId",
        e.sourceId() + " is recorded: give another source an identifier of its own");
  }

  private static Stream<Finding> gradedTheSame(Optional<Grading> present, SourceGraded e) {
    return present
        .filter(e.grading()::equals)
        .map(same -> Finding.refusal("grading-stands-already", "grading", "must be another grading than " + same))
        .stream();
  }
}
