package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.DetentionEvent;
import org.daftar.events.DisappearanceEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.RestrictionEvent;

/** The addresses for what is done to people's liberty. */
final class LibertyResources {

  static final List<Line> ALL =
      List.of(
          new Line(Line.CASE + "/arrests", LibertyEvent.ArrestMade.class, "people were arrested"),
          new Line(Line.CASE + "/detentions", LibertyEvent.DetentionBegun.class, "people were detained"),
          new Line(Line.CASE + "/releases", LibertyEvent.ReleaseMade.class, "people were set free"),
          new Line(Line.CASE + "/exiles", LibertyEvent.ExileBegun.class, "people left the country under pressure"),
          new Line(Line.CASE + "/returns", LibertyEvent.ExileEnded.class, "people who had left the country came back"),
          new Line(
              Line.CASE + "/detention-extensions", DetentionEvent.DetentionExtended.class, "a detention was prolonged"),
          new Line(
              Line.CASE + "/detention-moves",
              DetentionEvent.DetentionMoved.class,
              "people were brought to another place of detention"),
          new Line(Line.CASE + "/detention-ends", DetentionEvent.DetentionEnded.class, "a detention ended"),
          new Line(
              Line.CASE + "/access-decisions",
              DetentionEvent.AccessDecided.class,
              "counsel, family or a doctor was let in to people who are held, or was not"),
          new Line(
              Line.CASE + "/restrictions",
              RestrictionEvent.RestrictionImposed.class,
              "a travel ban, a reporting duty or the like was imposed"),
          new Line(
              Line.CASE + "/restriction-liftings",
              RestrictionEvent.RestrictionLifted.class,
              "a restriction was lifted"),
          new Line(
              Line.CASE + "/disappearances",
              DisappearanceEvent.DisappearanceReported.class,
              "nobody knows where people are"),
          new Line(
              Line.CASE + "/reappearances",
              DisappearanceEvent.ReappearanceReported.class,
              "it became known where people are who had disappeared"));

  private LibertyResources() {}
}
