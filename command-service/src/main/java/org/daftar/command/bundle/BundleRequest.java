package org.daftar.command.bundle;

import java.util.List;
import org.daftar.identity.CaseId;

/**
 * What somebody wants to hand out.
 *
 * @param recipient to whom
 * @param purpose for what
 * @param withheld what is not shown, besides what never is: names of fields, {@code POSITION:NAME}, or identifiers of
 *     parties, sources or exhibits of which no text is shown
 * @param authors whether it is shown who recorded each event
 */
public record BundleRequest(CaseId caseId, String recipient, String purpose, List<String> withheld, boolean authors) {

  public BundleRequest {
    withheld = List.copyOf(withheld);
  }
}
