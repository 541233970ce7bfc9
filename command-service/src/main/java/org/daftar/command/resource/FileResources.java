package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.ExportEvent;

/** The addresses for the file of a case. */
final class FileResources {

  static final List<Line> ALL =
      List.of(
          new Line("/api/cases", CaseFileEvent.CaseOpened.class, "a file is opened"),
          new Line(Line.CASE + "/titles", CaseFileEvent.CaseRenamed.class, "the case gets another title"),
          new Line(
              Line.CASE + "/references",
              CaseFileEvent.CaseReferenceAssigned.class,
              "an authority's own number for the case"),
          new Line(Line.CASE + "/links", CaseFileEvent.CaseLinked.class, "the case is linked to another one"),
          new Line(Line.CASE + "/parties", CaseFileEvent.PartyJoined.class, "a party takes part in the case"),
          new Line(Line.CASE + "/departures", CaseFileEvent.PartyLeft.class, "a party no longer takes part in a role"),
          new Line(Line.CASE + "/closures", CaseFileEvent.CaseClosed.class, "the case came to its end"),
          new Line(Line.CASE + "/reopenings", CaseFileEvent.CaseReopened.class, "the closed case goes on"),
          new Line(
              Line.CASE + "/exports", ExportEvent.ChronologyExported.class, "a chronology of the case is handed out"));

  private FileResources() {}
}
