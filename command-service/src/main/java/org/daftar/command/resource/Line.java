package org.daftar.command.resource;

import org.daftar.events.DomainEvent;

/** A line of the table of addresses, as {@link Resource} explains it. */
record Line(String path, Class<? extends DomainEvent> event, String meaning) {

  /** One case. */
  static final String CASE = "/api/cases/{caseId}";
}
