package org.daftar.query.wording.term;

import org.daftar.events.ContextEvent;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.ContextEvent.RiskNoted;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatementEvent.CommentAnswered;
import org.daftar.events.StatementEvent.CommentRequested;
import org.daftar.events.StatementEvent.DenialMade;
import org.daftar.events.StatementEvent.SilenceNoted;
import org.daftar.events.StatementEvent.StatementMade;

/** Names the kinds of what is said, and of what a reader must know. */
final class SpeechKinds {

  private SpeechKinds() {}

  static String of(StatementEvent event) {
    return switch (event) {
      case StatementMade e -> "Statement";
      case DenialMade e -> "Denial";
      case CommentRequested e -> "Request for comment";
      case CommentAnswered e ->
          switch (e.answer()) {
            case GIVEN -> "Comment";
            case REFUSED -> "Comment refused";
          };
      case SilenceNoted e -> "No comment by then";
    };
  }

  static String of(ContextEvent event) {
    return switch (event) {
      case BackgroundNoted e -> "Background";
      case RiskNoted e -> "Risk";
    };
  }
}
