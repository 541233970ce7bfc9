package org.daftar.command.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.events.workday.NotedDays;
import org.daftar.identity.CalendarId;
import org.daftar.identity.CaseId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.Identifier;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Terms;

/** Registers that hold everything but what is named. */
public record KnownRegisters(Set<Identifier> unknown, Map<PartyId, PartyId> merged) implements Registers {

  /** Registers that hold everything. */
  public static KnownRegisters all() {
    return new KnownRegisters(Set.of(), Map.of());
  }

  @Override
  public boolean knows(CaseId caseId) {
    return !unknown.contains(caseId);
  }

  @Override
  public boolean knows(PartyId party) {
    return !unknown.contains(party);
  }

  @Override
  public boolean knows(SourceId source) {
    return !unknown.contains(source);
  }

  @Override
  public boolean knows(ExhibitId exhibit) {
    return !unknown.contains(exhibit);
  }

  @Override
  public Terms terms(Vocabulary vocabulary) {
    return Taxonomy.builtIn().of(vocabulary);
  }

  @Override
  public Optional<SourceId> supersededBy(SourceId source) {
    return Optional.empty();
  }

  @Override
  public Optional<PartyId> mergedInto(PartyId party) {
    return Optional.ofNullable(merged.get(party));
  }

  @Override
  public NotedDays notedDays(CalendarId calendar) {
    return NotedDays.NONE;
  }
}
