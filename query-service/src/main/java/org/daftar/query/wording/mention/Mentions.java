package org.daftar.query.wording.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.date.DateWords;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryView;
import org.daftar.query.party.PartyView;
import org.daftar.query.source.ExhibitView;
import org.daftar.query.source.SourceView;
import org.daftar.query.wording.term.Kinds;
import org.daftar.vocabulary.Taxonomy;

/**
 * Everything that entries mention, as it stood at the same moment as they.
 *
 * @param taxonomy what terms are called
 * @param naming how protected parties are named
 */
public record Mentions(
    Map<PartyId, PartyView> parties,
    Map<SourceId, SourceView> sources,
    Map<ExhibitId, ExhibitView> exhibits,
    Map<EntryId, EntryView> entries,
    Map<CaseId, CaseView> cases,
    Taxonomy taxonomy,
    Naming naming) {

  public Mentions {
    parties = Map.copyOf(parties);
    sources = Map.copyOf(sources);
    exhibits = Map.copyOf(exhibits);
    entries = Map.copyOf(entries);
    cases = Map.copyOf(cases);
  }

  /** The name of a party as it is shown; its identifier where it is not on the record. */
  public String name(PartyId id) {
    PartyView party = parties.get(id);
    return party == null
        ? id.value()
        : naming == Naming.OUTSIDE ? party.protectedAs().orElse(party.name().shown()) : party.name().shown();
  }

  private boolean isHidden(EntryView entry) {
    return naming == Naming.OUTSIDE && entry.isConfidential();
  }

  /** Whether a party must not be named outside. */
  public boolean isProtected(PartyId id) {
    return Optional.ofNullable(parties.get(id)).flatMap(PartyView::protectedAs).isPresent();
  }

  /** What a case is called; its identifier where it is not on the record. */
  public String title(CaseId id) {
    return Optional.ofNullable(cases.get(id)).map(file -> file.title().text()).orElse(id.value());
  }

  /** The entries that may be shown where this is read. */
  public Map<EntryId, EntryView> shown() {
    Map<EntryId, EntryView> shown = new HashMap<>(entries);
    shown.values().removeIf(this::isHidden);
    return shown;
  }

  /** An entry in a few words, e.g. <i>Hearing scheduled, 18 August 2020</i>; outside none of a confidential one. */
  public String entry(EntryId id) {
    if (Optional.ofNullable(entries.get(id)).filter(this::isHidden).isPresent()) {
      return "a confidential entry";
    }
    return Optional.ofNullable(entries.get(id))
        .map(entry -> Kinds.of(entry.fact(), taxonomy) + ", " + DateWords.of(entry.fact().account().when()))
        .orElse(id.value());
  }

  /** What a source is called, with its publisher; its identifier where it is not on the record. */
  public String source(SourceId id) {
    return Optional.ofNullable(sources.get(id))
        .map(SourceView::record)
        .map(source -> source.publisher().map(publisher -> publisher + ", ").orElse("") + source.title().text())
        .orElse(id.value());
  }

  /** What an exhibit is, who has it, and what speaks against it; its identifier where it is not on the record. */
  public String exhibit(ExhibitId id) {
    return Optional.ofNullable(exhibits.get(id)).map(Mentions::exhibit).orElse(id.value());
  }

  private static String exhibit(ExhibitView exhibit) {
    return exhibit.record().description().text()
        + exhibit.holder().map(by -> " (held by " + by + ")").orElse("")
        + (exhibit.withdrawn().isPresent() ? " (withdrawn)" : "")
        + (exhibit.isMismatched() ? " (a check found another hash)" : "");
  }
}
