package org.daftar.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;

/**
 * Folds events into the documents of a store that others write too: each document once a portion, and only where the
 * store holds everything before it.
 */
final class DocumentWriter {

  private final DocumentStore store;
  private final Histories histories;

  DocumentWriter(DocumentStore store, Histories histories) {
    this.store = store;
    this.histories = histories;
  }

  /**
   * Writes what a portion changes.
   *
   * @param from how many events the store had taken in, as far as one knows; what was taken in already is passed over
   * @return false where it had not, and nothing was taken in: it is asked again how far it is
   */
  boolean write(Portion portion, long from) {
    Map<String, List<RecordedEvent>> bySubject = Projection.bySubject(portion.events());
    Map<String, Document> former = store.findAll(bySubject.keySet());
    List<Document> documents =
        bySubject.entrySet().parallelStream()
            .map(of -> histories.extend(Optional.ofNullable(former.get(of.getKey())), of.getKey(), of.getValue()))
            .toList();
    return store.writeFrom(from, documents, portion.size());
  }
}
