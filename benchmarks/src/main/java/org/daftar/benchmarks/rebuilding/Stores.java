package org.daftar.benchmarks.rebuilding;

import java.util.UUID;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.platform.memory.MemoryDocuments;
import org.daftar.query.platform.mongo.MongoGenerations;
import org.daftar.query.sample.DocumentServer;

/** Where documents go: into maps, or over the protocol of MongoDB to the server that stands for it in tests. */
enum Stores {
  MEMORY("in memory") {
    @Override
    Opened open() {
      return new Opened(new MemoryDocuments(), () -> {});
    }
  },

  MONGODB("MongoDB's protocol") {
    @Override
    Opened open() {
      DocumentServer server = DocumentServer.start();
      MongoGenerations generations = MongoGenerations.open(server.connection(), "benchmark-" + UUID.randomUUID());
      return new Opened(
          generations.documents(generations.create(1)),
          () -> {
            generations.close();
            server.close();
          });
    }
  };

  private final String text;

  Stores(String text) {
    this.text = text;
  }

  /** An empty one. */
  abstract Opened open();

  @Override
  public String toString() {
    return text;
  }

  /**
   * A store that was opened.
   *
   * @param store to write to
   * @param end lets go of it
   */
  record Opened(DocumentStore store, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
      end.run();
    }
  }
}
