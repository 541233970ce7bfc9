package org.daftar.query.platform.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.Generations;

/** Generations in plain maps, for one process. */
public final class MemoryGenerations implements Generations {

  private final Map<Generation, MemoryDocuments> kept = new LinkedHashMap<>();
  private Optional<Generation> live = Optional.empty();
  private long created;

  @Override
  public synchronized List<Generation> all() {
    return List.copyOf(kept.keySet());
  }

  @Override
  public synchronized Optional<Generation> live() {
    return live;
  }

  @Override
  public synchronized Generation create(int schema) {
    Generation generation = new Generation(Long.toString(created++), schema);
    kept.put(generation, new MemoryDocuments());
    return generation;
  }

  @Override
  public DocumentStore documents(Generation generation) {
    return new KeptDocuments(() -> kept(generation));
  }

  private synchronized MemoryDocuments kept(Generation generation) {
    return Optional.ofNullable(kept.get(generation)).orElseThrow(() -> new DocumentsDropped(generation.id()));
  }

  @Override
  public synchronized boolean switchLive(Optional<Generation> before, Generation next) {
    if (!live.equals(before) || !kept.containsKey(next)) {
      return false;
    }
    live = Optional.of(next);
    return true;
  }

  @Override
  public synchronized void drop(Generation generation) {
    if (live.equals(Optional.of(generation))) {
      throw new IllegalArgumentException("generation " + generation.id() + " is live");
    }
    kept.remove(generation);
  }
}
