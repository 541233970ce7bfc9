package org.daftar.query.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceGraded;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.SourceEvent.SourceSuperseded;
import org.daftar.identity.SourceId;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;
import org.daftar.value.Grading;

/** Folds what happened to the record of a source into how it stands. */
final class SourceFold {

  private final SourceId id;
  private Optional<SourceRecorded> recorded = Optional.empty();
  private Optional<Grading> grading = Optional.empty();
  private Optional<SourceId> supersededBy = Optional.empty();
  private final List<SourceId> supersedes = new ArrayList<>();
  private long version;

  private SourceFold(SourceId id) {
    this.id = id;
  }

  /** How a source stands after its history; empty where it took another's place before it was recorded. */
  static Optional<SourceView> fold(History history) {
    SourceFold fold = new SourceFold(new SourceId(history.id()));
    history.changes().forEach(fold::take);
    return fold.recorded.map(
        record -> new SourceView(fold.id, record, fold.grading, fold.supersededBy, fold.supersedes, fold.version));
  }

  private void take(Change change) {
    SourceEvent event = (SourceEvent) change.event();
    if (event.sourceId().equals(id)) {
      version = change.position();
    }
    switch (event) {
      case SourceRecorded e -> recorded = Optional.of(e);
      case SourceGraded e -> grading = Optional.of(e.grading());
      case SourceSuperseded e when e.sourceId().equals(id) -> supersededBy = Optional.of(e.by());
      case SourceSuperseded e -> supersedes.add(e.sourceId());
    }
  }
}
