package org.daftar.command.bundle;

import java.util.List;
import org.daftar.identity.CaseId;

/** Writes what people read of a case. */
public interface Chronicles {

  /**
   * The chronology of a case as one HTML file, from the events of a bundle and nothing else.
   *
   * @param events in the order of their positions
   * @param withheld how many entries of the case are left out because they are confidential
   */
  byte[] html(CaseId caseId, List<ShownEvent> events, int withheld);
}
