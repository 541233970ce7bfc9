package org.daftar.query.source;

import java.util.List;
import java.util.Optional;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.events.CustodyEvent.ExhibitWithdrawn;
import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.identity.ExhibitId;

/**
 * An exhibit as it stood at one size of the log.
 *
 * @param record what was recorded of it first
 * @param received how it was received, where it was
 * @param holder who had it, where somebody was known to
 * @param withdrawn how it was withdrawn, where it was
 * @param custody all that happened to it, in the order of the dates on which it happened; what is undated counts as of
 *     the day on which it was recorded
 * @param version the position of the last event that changed it
 */
public record ExhibitView(
    ExhibitId id,
    ExhibitCited record,
    Optional<ExhibitReceived> received,
    Optional<String> holder,
    Optional<ExhibitWithdrawn> withdrawn,
    List<CustodyStep> custody,
    long version) {

  public ExhibitView {
    custody = List.copyOf(custody);
  }

  /** Whether any check found another hash than that of what was received. */
  public boolean isMismatched() {
    return custody.stream().anyMatch(CustodyStep::mismatch);
  }
}
