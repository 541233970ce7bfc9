package org.daftar.query.wording;

import static org.daftar.query.wording.DetailLines.join;
import static org.daftar.query.wording.DetailLines.maybe;

import java.util.stream.Stream;
import org.daftar.events.ContextEvent;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.ContextEvent.RiskNoted;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatementEvent.CommentAnswered;
import org.daftar.events.StatementEvent.CommentRequested;
import org.daftar.events.StatementEvent.DenialMade;
import org.daftar.events.StatementEvent.SilenceNoted;
import org.daftar.events.StatementEvent.StatementMade;

/** What is told of what is said, and of what a reader must know, beside what every fact says. */
record SpeechDetails(DetailLines lines) {

  Stream<Detail> of(StatementEvent event) {
    return switch (event) {
      case StatementMade e -> Stream.empty();
      case DenialMade e -> Stream.of(lines.entry("Denies", e.denied()));
      case CommentRequested e -> maybe("Answer", e.answer());
      case CommentAnswered e -> join(maybe("Comment", e.comment()), lines.entry("Asked", e.request()));
      case SilenceNoted e -> lines.entry("Asked", e.request());
    };
  }

  Stream<Detail> of(ContextEvent event) {
    return switch (event) {
      case BackgroundNoted e -> Stream.empty();
      case RiskNoted e -> Stream.empty();
    };
  }
}
