package org.daftar.command.source;

import java.util.Optional;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceGraded;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.SourceEvent.SourceSuperseded;
import org.daftar.identity.SourceId;
import org.daftar.value.Grading;

/**
 * The record of a source at present, as far as decisions need it.
 *
 * @param grading how far it is trusted, where somebody graded it
 * @param supersededBy the source that took its place, where one did
 */
public record SourceRecord(Optional<Grading> grading, Optional<SourceId> supersededBy) {

  /** The record of a source of which nothing is known. */
  public static final SourceRecord EMPTY = new SourceRecord(Optional.empty(), Optional.empty());

  /** The record after something happened. */
  public SourceRecord evolve(SourceEvent event) {
    return switch (event) {
      case SourceRecorded e -> this;
      case SourceGraded e -> new SourceRecord(Optional.of(e.grading()), supersededBy);
      case SourceSuperseded e -> new SourceRecord(grading, Optional.of(e.by()));
    };
  }
}
