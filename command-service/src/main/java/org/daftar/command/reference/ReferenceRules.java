package org.daftar.command.reference;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.identity.CalendarId;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;

/** What an event mentions must be on the record. Entries are the business of their case. */
public final class ReferenceRules {

  private final Registers registers;

  /** Rules that look up what is mentioned in those registers. */
  public ReferenceRules(Registers registers) {
    this.registers = registers;
  }

  /** Refuses cases, parties, sources and exhibits that nobody has put on the record. */
  public Stream<Finding> unknown(List<Mention> mentions) {
    return mentions.stream().flatMap(this::unknown);
  }

  /** Refuses parties that were found to be duplicates. */
  public Stream<Finding> merged(List<Mention> mentions) {
    return mentions.stream().flatMap(this::merged);
  }

  private Stream<Finding> unknown(Mention mention) {
    return switch (mention.identifier()) {
      case CaseId id -> unless(registers.knows(id), "case-is-unknown", mention, "a case that is open");
      case PartyId id -> unless(registers.knows(id), "party-is-unknown", mention, "a party that is registered");
      case SourceId id -> unless(registers.knows(id), "source-is-unknown", mention, "a source that is recorded");
      case ExhibitId id -> unless(registers.knows(id), "exhibit-is-unknown", mention, "an exhibit on the record");
      case EntryId id -> Stream.empty();
      case CalendarId id -> Stream.empty();
    };
  }

  private Stream<Finding> merged(Mention mention) {
    if (!(mention.identifier() instanceof PartyId party)) {
      return Stream.empty();
    }
    return registers.mergedInto(party).stream()
        .map(into ->
            Finding.refusal(
                "party-is-merged",
                mention.field(),
                party + " was merged and takes no new entries: name " + into + " instead"));
  }

  private static Stream<Finding> unless(boolean known, String rule, Mention mention, String wanted) {
    return known
        ? Stream.empty()
        : Stream.of(
            Finding.refusal(rule, mention.field(), "must be " + wanted + "; " + mention.identifier() + " is not"));
  }
}
