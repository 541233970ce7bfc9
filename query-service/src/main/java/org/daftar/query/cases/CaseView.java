package org.daftar.query.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.events.CaseFileEvent.CaseClosed;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.CaseFileEvent.CaseReferenceAssigned;
import org.daftar.events.Involvement;
import org.daftar.identity.CaseId;
import org.daftar.value.Jurisdiction;
import org.daftar.value.LangText;

/**
 * A case as it stood at one size of the log.
 *
 * @param closure how it was closed; empty where it is open
 * @param version the position of the last event that changed the case, its entries included: its {@code ETag}
 * @param openedAt when its file was opened here
 */
public record CaseView(
    CaseId id,
    LangText title,
    Optional<Jurisdiction> jurisdiction,
    Optional<LangText> summary,
    List<CaseReferenceAssigned> references,
    List<CaseLinked> links,
    List<Involvement> parties,
    Optional<CaseClosed> closure,
    long version,
    Instant openedAt) {

  public CaseView {
    references = List.copyOf(references);
    links = List.copyOf(links);
    parties = List.copyOf(parties);
  }
}
