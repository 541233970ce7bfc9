package org.daftar.benchmarks.appends;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.daftar.command.log.NewEvent;

/**
 * The peer: one writer that puts whatever waits into a table, in one transaction as the log does, without leaf, salts
 * and digests. The unique indexes are the same; nothing is looked up or decided.
 */
final class PlainRows implements AutoCloseable {

  private static final int MOST = 256;

  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final Connection connection;
  private final Statement statement;
  private final Thread thread;

  private record Waiting(NewEvent event, CompletableFuture<Boolean> written) {}

  /** Writes events behind those that are there, and commits. */
  interface Statement {
    void write(Connection connection, List<NewEvent> events) throws SQLException;
  }

  PlainRows(Connection connection, Statement statement) {
    this.connection = connection;
    this.statement = statement;
    this.thread = Thread.ofPlatform().name("plain-writer").daemon().start(this::run);
  }

  /** Returns when it is durable. */
  void append(NewEvent event) {
    Waiting waiting = new Waiting(event, new CompletableFuture<>());
    queue.add(waiting);
    waiting.written.join();
  }

  private void run() {
    List<Waiting> group = new ArrayList<>();
    try (connection) {
      while (!Thread.currentThread().isInterrupted()) {
        group.clear();
        group.add(queue.take());
        queue.drainTo(group, MOST - 1);
        statement.write(connection, group.stream().map(Waiting::event).toList());
        group.forEach(waiting -> waiting.written.complete(true));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException | RuntimeException e) {
      group.forEach(waiting -> waiting.written.completeExceptionally(e));
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
