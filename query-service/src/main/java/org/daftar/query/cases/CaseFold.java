package org.daftar.query.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.CaseFileEvent.CaseClosed;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.CaseFileEvent.CaseReferenceAssigned;
import org.daftar.events.CaseFileEvent.CaseRenamed;
import org.daftar.events.CaseFileEvent.CaseReopened;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.CaseFileEvent.PartyLeft;
import org.daftar.events.Involvement;
import org.daftar.identity.CaseId;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;
import org.daftar.value.LangText;

/** Folds what happened to the file of a case into how it stands. */
final class CaseFold {

  private final List<CaseReferenceAssigned> references = new ArrayList<>();
  private final List<CaseLinked> links = new ArrayList<>();
  private final List<Involvement> parties = new ArrayList<>();
  private Optional<CaseClosed> closure = Optional.empty();

  private CaseFold() {}

  /**
   * How a case stands after its history.
   *
   * @param version the position of the last event that changed the case, its entries included
   */
  static Optional<CaseView> fold(History history, long version) {
    return history.changes().getFirst().event() instanceof CaseOpened opened
        ? Optional.of(new CaseFold().fold(opened, history, version))
        : Optional.empty();
  }

  private CaseView fold(CaseOpened opened, History history, long version) {
    LangText title = opened.title();
    for (Change change : history.changes()) {
      switch ((CaseEvent) change.event()) {
        case CaseRenamed e -> title = e.title();
        case CaseFileEvent e -> take(e);
        case CaseEvent other -> {}
      }
    }
    return new CaseView(
        new CaseId(history.id()),
        title,
        opened.jurisdiction(),
        opened.summary(),
        references,
        links,
        parties,
        closure,
        version,
        history.changes().getFirst().recordedAt());
  }

  private void take(CaseFileEvent event) {
    switch (event) {
      case CaseReferenceAssigned e -> references.add(e);
      case CaseLinked e -> links.add(e);
      case PartyJoined e -> parties.add(new Involvement(e.party(), e.role()));
      case PartyLeft e -> parties.remove(new Involvement(e.party(), e.role()));
      case CaseClosed e -> closure = Optional.of(e);
      case CaseReopened e -> closure = Optional.empty();
      case CaseOpened e -> {}
      case CaseRenamed e -> {}
    }
  }
}
