package org.daftar.query.comparison;

import java.util.List;
import java.util.Optional;
import org.daftar.query.cases.CaseView;
import org.daftar.query.history.Change;
import org.daftar.query.party.PartyView;
import org.daftar.query.source.SourceView;

/**
 * What changed in a case between two moments.
 *
 * @param between the moments
 * @param before the case at the earlier moment; empty where it had not been opened: then everything is new
 * @param after the case at the later moment
 * @param file what happened to the file of the case, oldest first: its title, its references, its links, its parties
 * @param added entries that are new in the case, those that came from other cases included, in the order of their dates
 * @param changed entries that were in the case before and to which something happened, those that left it included
 * @param parties that the case names at the later moment, were known before and have since got another name,
 *     description or protection
 * @param sources that the case cites at the later moment, were known before and have since been graded
 */
public record Comparison(
    Span between,
    Optional<CaseView> before,
    CaseView after,
    List<Change> file,
    List<ComparedEntry> added,
    List<ComparedEntry> changed,
    List<ChangedRecord<PartyView>> parties,
    List<ChangedRecord<SourceView>> sources) {

  public Comparison {
    file = List.copyOf(file);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
  }

  /** Whether the case reads the same at both moments. */
  public boolean isEmpty() {
    return file.isEmpty() && added.isEmpty() && changed.isEmpty() && parties.isEmpty() && sources.isEmpty();
  }
}
