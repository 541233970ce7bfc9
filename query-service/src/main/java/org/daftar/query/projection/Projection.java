package org.daftar.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;
import org.daftar.query.history.Subjects;
import org.daftar.query.search.IndexedSubject;
import org.daftar.query.search.SearchIndex;

/**
 * Folds a batch of events per document in memory, and writes each document once. Delivering a batch again, or cutting
 * it elsewhere, changes nothing.
 */
public final class Projection implements Intake {

  private final DocumentStore store;
  private final Histories histories;
  private final SubjectVersions versions;
  private final SearchIndex index;

  /** A projection into a store and an index. */
  public Projection(DocumentStore store, Histories histories, SubjectVersions versions, SearchIndex index) {
    this.versions = versions;
    this.store = store;
    this.histories = histories;
    this.index = index;
  }

  /** How many events both the store and the index have taken in. */
  @Override
  public long size() {
    return Math.min(store.size(), index.size());
  }

  /** Takes in events with successive positions, of which the first is not beyond {@link #size()}. */
  public void take(List<RecordedEvent> events) {
    if (!events.isEmpty() && events.getFirst().position() > size()) {
      throw new IllegalArgumentException(
          "events from " + size() + " are missing before " + events.getFirst().position());
    }
    takeUnchecked(events);
  }

  /** The same where some events are left out, which are not missing. */
  @Override
  public void take(Portion portion) {
    if (!portion.isEmptyAfter(size())) {
      write(bySubject(portion.events()), portion.size());
    }
  }

  /** The same without asking whether events are missing before them: those of a bundle are some of a log's only. */
  public void takeUnchecked(List<RecordedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    write(bySubject(events), Math.max(size(), events.getLast().position() + 1));
  }

  static Map<String, List<RecordedEvent>> bySubject(List<RecordedEvent> events) {
    Map<String, List<RecordedEvent>> bySubject = new LinkedHashMap<>();
    for (RecordedEvent event : events) {
      for (String subject : Subjects.of(event.recording().event())) {
        bySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(event);
      }
    }
    return bySubject;
  }

  /** Documents know nothing of each other: each is folded on whichever processor is free. */
  private void write(Map<String, List<RecordedEvent>> bySubject, long size) {
    Map<String, Document> former = store.findAll(bySubject.keySet());
    List<Folded> folded =
        bySubject.entrySet().parallelStream()
            .map(of -> fold(Optional.ofNullable(former.get(of.getKey())), of.getKey(), of.getValue()))
            .toList();
    store.write(folded.stream().map(Folded::document).toList(), size);
    index.write(folded.stream().map(Folded::indexed).toList(), size);
  }

  private Folded fold(Optional<Document> former, String id, List<RecordedEvent> events) {
    History history = former.map(histories::read).orElseGet(() -> new History(id, List.of()));
    return new Folded(histories.extend(former, id, events), versions.of(history.with(events)));
  }

  private record Folded(Document document, IndexedSubject indexed) {}
}
