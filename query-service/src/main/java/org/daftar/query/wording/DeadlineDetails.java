package org.daftar.query.wording;

import static org.daftar.query.wording.DetailLines.join;
import static org.daftar.query.wording.DetailLines.maybe;
import static org.daftar.query.wording.DetailLines.plain;

import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.events.DeadlineEvent;
import org.daftar.events.DeadlineEvent.DeadlineMet;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.DeadlineEvent.DeadlineWaived;
import org.daftar.workday.Reckoning;

/** What is told of deadlines beside what every fact says: the last day, and how it was counted, step by step. */
record DeadlineDetails(DetailLines lines) {

  Stream<Detail> of(DeadlineEvent event) {
    return switch (event) {
      case DeadlineSet e ->
          join(
              Stream.of(plain("To be done", e.task()), plain("Last day", DateWords.of(e.lastDay()))),
              e.reckoning().stream().flatMap(counted -> differing(e, counted)),
              e.reckoning().stream().flatMap(counted -> counted.steps().stream()).map(step -> plain("Count", step)));
      case DeadlineMet e -> Stream.of(lines.entry("Deadline", e.deadline()));
      case DeadlineMissed e ->
          join(Stream.of(lines.entry("Deadline", e.deadline())), maybe("Consequence", e.consequence()));
      case DeadlineWaived e -> Stream.of(lines.entry("Deadline", e.deadline()));
    };
  }

  /** What somebody acknowledged when it was recorded must stay visible. */
  private static Stream<Detail> differing(DeadlineSet e, Reckoning counted) {
    return e.due().stream()
        .filter(due -> !due.mayOverlap(counted.lastDay(), counted.lastDay()))
        .map(due -> plain("Counted otherwise", counted.lastDay().toString()));
  }
}
