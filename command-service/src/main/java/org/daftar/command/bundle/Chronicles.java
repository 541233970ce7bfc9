package org.daftar.command.bundle;

import java.util.List;
import org.daftar.identity.CaseId;

/** Writes what people read of a case. */
public interface Chronicles {

  /**
   * The chronology of a case as one HTML file, from the events of a bundle and nothing else.
   *
   * @param events in the order of their positions
   */
  byte[] html(CaseId caseId, List<ShownEvent> events);
}
