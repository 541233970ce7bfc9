package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.EntryEvent;

/** The addresses for what happens to entries. */
final class EntryResources {

  private static final String ENTRY = Line.CASE + "/entries/{entry}";

  static final List<Line> ALL =
      List.of(
          new Line(ENTRY + "/corrections", EntryEvent.EntryCorrected.class, "fields of an entry are corrected"),
          new Line(ENTRY + "/retractions", EntryEvent.EntryRetracted.class, "an entry is withdrawn; it stays readable"),
          new Line(ENTRY + "/disputes", EntryEvent.EntryDisputed.class, "somebody disputes an entry"),
          new Line(ENTRY + "/settlements", EntryEvent.DisputeSettled.class, "a dispute is settled"),
          new Line(ENTRY + "/verifications", EntryEvent.EntryVerified.class, "somebody checked an entry"),
          new Line(ENTRY + "/tags", EntryEvent.EntryTagged.class, "tags are put on an entry or taken off"),
          new Line(ENTRY + "/exhibits", EntryEvent.ExhibitAttached.class, "an exhibit is attached to an entry"),
          new Line(ENTRY + "/moves", EntryEvent.EntryMovedAway.class, "an entry goes to the case where it belongs"),
          new Line(
              Line.CASE + "/accounts",
              EntryEvent.AccountsSetSideBySide.class,
              "entries that tell one fact are set side by side"));

  private EntryResources() {}
}
