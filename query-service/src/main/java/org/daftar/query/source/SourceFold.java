package org.daftar.query.source;

import java.util.Optional;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceGraded;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;

/** Folds what happened to the record of a source into how it stands. */
final class SourceFold {

  private SourceFold() {}

  static Optional<SourceView> fold(History history) {
    Optional<SourceView> source = Optional.empty();
    for (Change change : history.changes()) {
      long version = change.position();
      Optional<SourceView> former = source;
      source =
          switch ((SourceEvent) change.event()) {
            case SourceRecorded e -> Optional.of(new SourceView(e.sourceId(), e, Optional.empty(), version));
            case SourceGraded e ->
                former.map(known -> new SourceView(known.id(), known.record(), Optional.of(e.grading()), version));
          };
    }
    return source;
  }
}
