package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.AudienceEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.SupplementEvent;

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
          new Line(ENTRY + "/sources", SupplementEvent.SourceAttached.class, "one more source says what an entry says"),
          new Line(
              ENTRY + "/translations", SupplementEvent.TranslationAdded.class, "the words of an entry are translated"),
          new Line(
              ENTRY + "/confidentialities",
              AudienceEvent.EntryMadeConfidential.class,
              "an entry is made confidential: it never leaves the house"),
          new Line(
              ENTRY + "/openings", AudienceEvent.EntryOpened.class, "a confidential entry may leave the house again"),
          new Line(ENTRY + "/shares", AudienceEvent.EntryShared.class, "an entry stands in a second case too"),
          new Line(ENTRY + "/moves", EntryEvent.EntryMovedAway.class, "an entry goes to the case where it belongs"),
          new Line(
              Line.CASE + "/accounts",
              EntryEvent.AccountsSetSideBySide.class,
              "entries that tell one fact are set side by side"));

  private EntryResources() {}
}
