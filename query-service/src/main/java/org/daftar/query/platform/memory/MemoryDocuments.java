package org.daftar.query.platform.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;

/** A store in plain maps. */
public final class MemoryDocuments implements DocumentStore {

  private final Map<String, Document> documents = new ConcurrentHashMap<>();
  private final AtomicLong size = new AtomicLong();

  @Override
  public Optional<Document> find(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public Map<String, Document> findAll(Collection<String> ids) {
    Map<String, Document> found = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(document -> found.put(id, document)));
    return found;
  }

  @Override
  public void write(Collection<Document> changed, long taken) {
    changed.forEach(document -> documents.merge(document.id(), document, MemoryDocuments::newer));
    size.accumulateAndGet(taken, Math::max);
  }

  /** What is in memory is never restored to an older state. */
  @Override
  public boolean writeFrom(long from, Collection<Document> changed, long taken) {
    if (size() < from) {
      return false;
    }
    write(changed, taken);
    return true;
  }

  @Override
  public void forEach(Consumer<Document> each) {
    documents.values().forEach(each);
  }

  private static Document newer(Document kept, Document written) {
    return written.lastPosition() > kept.lastPosition() ? written : kept;
  }

  @Override
  public long size() {
    return size.get();
  }

  /** Everything that is kept, by identifier: for comparing two stores. */
  public Map<String, Document> all() {
    return Map.copyOf(documents);
  }
}
