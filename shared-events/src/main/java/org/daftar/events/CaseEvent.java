package org.daftar.events;

import org.daftar.identity.CaseId;

/** What can happen to a case and on its timeline. */
public sealed interface CaseEvent extends DomainEvent permits CaseFileEvent, Fact, EntryEvent, ExportEvent {

  /** The case to which it happens. */
  CaseId caseId();

  @Override
  default String stream() {
    return caseId().value();
  }
}
