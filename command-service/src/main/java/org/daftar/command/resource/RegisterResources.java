package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.ConsentEvent;
import org.daftar.events.CustodyEvent;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.SourceEvent;
import org.daftar.events.VocabularyEvent;

/** The addresses for parties, sources, exhibits and vocabularies. */
final class RegisterResources {

  private static final String PARTY = "/api/parties/{partyId}";
  private static final String SOURCE = "/api/sources/{sourceId}";
  private static final String EXHIBIT = "/api/exhibits/{exhibitId}";

  private static final String VOCABULARY = "/api/vocabularies/{vocabulary}";

  static final List<Line> ALL =
      List.of(
          new Line("/api/parties", PartyEvent.PartyRegistered.class, "a party is registered"),
          new Line(PARTY + "/names", PartyEvent.PartyNameAdded.class, "another form of a name became known"),
          new Line(PARTY + "/descriptions", PartyEvent.PartyDescribed.class, "a party is described anew"),
          new Line(PARTY + "/protections", PartyEvent.PartyProtected.class, "how a party may be named outside"),
          new Line(PARTY + "/merges", PartyEvent.PartyMerged.class, "two records of one party are merged"),
          new Line(PARTY + "/splits", PartyEvent.PartySplit.class, "two records are of two parties after all"),
          new Line(PARTY + "/relations", PartyEvent.PartyRelated.class, "what a party is to another one"),
          new Line(PARTY + "/consents", ConsentEvent.ConsentGiven.class, "a party allows a use of its name"),
          new Line(
              PARTY + "/withdrawals",
              ConsentEvent.ConsentWithdrawn.class,
              "a party no longer allows a use of its name, or refused it"),
          new Line("/api/sources", SourceEvent.SourceRecorded.class, "a source is recorded"),
          new Line(SOURCE + "/gradings", SourceEvent.SourceGraded.class, "a source is graded"),
          new Line(
              SOURCE + "/successors", SourceEvent.SourceSuperseded.class, "another source took the place of a source"),
          new Line("/api/exhibits", ExhibitEvent.ExhibitCited.class, "an exhibit is known to exist, and is not held"),
          new Line(
              EXHIBIT + "/receipts",
              CustodyEvent.ExhibitReceived.class,
              "an exhibit was received: what is known of the file, not the file"),
          new Line(EXHIBIT + "/copies", CustodyEvent.ExhibitCopied.class, "a copy of an exhibit was made"),
          new Line(
              EXHIBIT + "/redacted-copies",
              CustodyEvent.RedactedCopyMade.class,
              "a copy was made in which something cannot be read"),
          new Line(EXHIBIT + "/translations", CustodyEvent.ExhibitTranslated.class, "an exhibit was translated"),
          new Line(EXHIBIT + "/custody", CustodyEvent.CustodyPassed.class, "an exhibit went to another hand"),
          new Line(EXHIBIT + "/checks", CustodyEvent.ExhibitChecked.class, "the hash of an exhibit was computed anew"),
          new Line(EXHIBIT + "/withdrawals", CustodyEvent.ExhibitWithdrawn.class, "an exhibit is no longer relied on"),
          new Line(VOCABULARY + "/terms", VocabularyEvent.TermAdded.class, "the organisation adds a term"),
          new Line(VOCABULARY + "/labels", VocabularyEvent.TermRelabelled.class, "a term gets another label"),
          new Line(VOCABULARY + "/withdrawals", VocabularyEvent.TermWithdrawn.class, "a term is not offered any more"),
          new Line(VOCABULARY + "/restorations", VocabularyEvent.TermRestored.class, "a term is offered again"));

  private RegisterResources() {}
}
