package org.daftar.query.source;

import java.util.List;
import java.util.Optional;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.identity.SourceId;
import org.daftar.value.Grading;

/**
 * A source as it stood at one size of the log.
 *
 * @param record what was recorded of it
 * @param grading how far it was trusted, where somebody had graded it
 * @param supersededBy the source that had taken its place, where one had
 * @param supersedes the sources whose place it had taken
 * @param version the position of the last event that changed it
 */
public record SourceView(
    SourceId id,
    SourceRecorded record,
    Optional<Grading> grading,
    Optional<SourceId> supersededBy,
    List<SourceId> supersedes,
    long version) {

  public SourceView {
    supersedes = List.copyOf(supersedes);
  }
}
