package org.daftar.events;

import static org.daftar.events.Involved.all;
import static org.daftar.events.Involved.join;
import static org.daftar.events.Involved.maybe;
import static org.daftar.events.Involved.one;

import java.util.stream.Stream;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.ContextEvent.RiskNoted;
import org.daftar.events.StatementEvent.CommentAnswered;
import org.daftar.events.StatementEvent.CommentRequested;
import org.daftar.events.StatementEvent.DenialMade;
import org.daftar.events.StatementEvent.SilenceNoted;
import org.daftar.events.StatementEvent.StatementMade;

/** Who is involved in what is said, and in what a reader must know. */
final class SpeechInvolvements {

  private SpeechInvolvements() {}

  static Stream<Involvement> of(StatementEvent event) {
    return switch (event) {
      case StatementMade e -> one("speaker", e.speaker());
      case DenialMade e -> one("speaker", e.speaker());
      case CommentRequested e -> join(maybe("speaker", e.by()), all("addressee", e.addressees()));
      case CommentAnswered e -> one("speaker", e.speaker());
      case SilenceNoted e -> all("addressee", e.silent());
    };
  }

  static Stream<Involvement> of(ContextEvent event) {
    return switch (event) {
      case BackgroundNoted e -> all("concerned", e.about());
      case RiskNoted e -> all("at-risk", e.about());
    };
  }
}
