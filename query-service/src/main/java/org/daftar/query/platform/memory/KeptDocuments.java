package org.daftar.query.platform.memory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;

/** The documents of a generation, looked up each time: they may have been dropped meanwhile. */
record KeptDocuments(Supplier<MemoryDocuments> kept) implements DocumentStore {

  @Override
  public Optional<Document> find(String id) {
    return kept.get().find(id);
  }

  @Override
  public Map<String, Document> findAll(Collection<String> ids) {
    return kept.get().findAll(ids);
  }

  @Override
  public void write(Collection<Document> documents, long size) {
    kept.get().write(documents, size);
  }

  @Override
  public boolean writeFrom(long from, Collection<Document> documents, long size) {
    return kept.get().writeFrom(from, documents, size);
  }

  @Override
  public void forEach(Consumer<Document> each) {
    kept.get().forEach(each);
  }

  @Override
  public long size() {
    return kept.get().size();
  }
}
