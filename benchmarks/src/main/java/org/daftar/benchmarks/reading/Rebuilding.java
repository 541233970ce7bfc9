package org.daftar.benchmarks.reading;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daftar.benchmarks.rebuilding.ReadModels;
import org.daftar.command.log.EventLog;
import org.daftar.query.platform.memory.MemoryDocuments;

/** Read models that are rebuilt beside those that answer, again and again, until closed. */
final class Rebuilding implements AutoCloseable {

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Future<?> rebuilding;

  Rebuilding(EventLog log) {
    rebuilding = thread.submit(() -> rebuild(log));
  }

  private static Void rebuild(EventLog log) throws InterruptedException {
    while (true) {
      try (ReadModels models = new ReadModels(new MemoryDocuments())) {
        models.rebuild(log);
      }
    }
  }

  /**
   * What was measured meanwhile counts only if a rebuild was under way.
   *
   * @throws IllegalStateException where it has stopped
   */
  void mustStillRebuild() {
    if (rebuilding.isDone()) {
      throw new IllegalStateException("nothing is being rebuilt");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
