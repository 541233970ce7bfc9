package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.ContextEvent;
import org.daftar.events.StatementEvent;

/** The addresses for what is said, and what a reader must know. */
final class SpeechResources {

  static final List<Line> ALL =
      List.of(
          new Line(Line.CASE + "/statements", StatementEvent.StatementMade.class, "somebody made a statement"),
          new Line(Line.CASE + "/denials", StatementEvent.DenialMade.class, "somebody denied what an entry says"),
          new Line(
              Line.CASE + "/comment-requests", StatementEvent.CommentRequested.class, "somebody was asked for comment"),
          new Line(
              Line.CASE + "/comment-answers",
              StatementEvent.CommentAnswered.class,
              "somebody who was asked for comment gave one, or refused to"),
          new Line(
              Line.CASE + "/silences",
              StatementEvent.SilenceNoted.class,
              "somebody who was asked for comment had not answered"),
          new Line(Line.CASE + "/background", ContextEvent.BackgroundNoted.class, "what a reader must know"),
          new Line(Line.CASE + "/risks", ContextEvent.RiskNoted.class, "somebody is at risk"));

  private SpeechResources() {}
}
