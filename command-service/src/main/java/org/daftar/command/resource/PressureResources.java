package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.AssetEvent;
import org.daftar.events.FineEvent;
import org.daftar.events.IncidentEvent;
import org.daftar.events.StatusEvent;

/** The addresses for what is done to a party's money, property, status and peace. */
final class PressureResources {

  static final List<Line> ALL =
      List.of(
          new Line(Line.CASE + "/fines", FineEvent.FineImposed.class, "a fine was imposed"),
          new Line(Line.CASE + "/payments", FineEvent.FinePaid.class, "a fine, or a part of it, was paid"),
          new Line(Line.CASE + "/annulments", FineEvent.FineAnnulled.class, "a fine was annulled"),
          new Line(Line.CASE + "/fine-reductions", FineEvent.FineReduced.class, "a fine was reduced"),
          new Line(
              Line.CASE + "/fine-enforcements",
              FineEvent.FineEnforced.class,
              "a fine, or a part of it, was taken from those who had not paid"),
          new Line(
              Line.CASE + "/asset-returns",
              AssetEvent.AssetReturned.class,
              "a restrained asset, or a part of it, came back"),
          new Line(
              Line.CASE + "/assets",
              AssetEvent.AssetRestrained.class,
              "an asset was frozen, seized, impounded or confiscated"),
          new Line(Line.CASE + "/liftings", AssetEvent.RestraintLifted.class, "a restraint was lifted"),
          new Line(Line.CASE + "/transfers", AssetEvent.AssetTransferred.class, "an asset went to somebody else"),
          new Line(Line.CASE + "/listings", StatusEvent.PartyListed.class, "a party was put on a list"),
          new Line(Line.CASE + "/delistings", StatusEvent.PartyDelisted.class, "a party was taken off a list"),
          new Line(
              Line.CASE + "/licences",
              StatusEvent.LicenceDecided.class,
              "a licence or a right to practise was suspended, withdrawn or restored"),
          new Line(
              Line.CASE + "/registrations",
              StatusEvent.RegistrationDecided.class,
              "an authority decided on a registration"),
          new Line(
              Line.CASE + "/incidents",
              IncidentEvent.IncidentReported.class,
              "harassment or violence outside the courtroom"));

  private PressureResources() {}
}
