package org.daftar.command.platform.log.append;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.daftar.command.log.Appended;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.platform.log.clock.RecordClock;
import org.daftar.command.platform.log.database.Connected;
import org.daftar.command.platform.log.database.Database;
import org.daftar.command.platform.log.leaf.LeafMaker;
import org.daftar.command.platform.log.leaf.SaltedAppend;

/**
 * The one writer of this process. Whoever appends hands over and waits; the writer takes all that wait and appends them
 * in one transaction (group commit), since it is the flush to disk that costs.
 */
public final class LogWriter implements AutoCloseable {

  private final RequestQueue queue = new RequestQueue();
  private final Database database;
  private final Connected connected;
  private final BatchAppender appender;
  private final Growth growth;
  private final WriterMeter meter;
  private final Thread thread;

  /** Starts the thread that writes. */
  public LogWriter(Database database, RecordClock clock, LeafMaker leaves, Growth growth, WriterMeter meter) {
    this.meter = meter;
    this.database = database;
    this.connected = new Connected(database);
    this.appender = new BatchAppender(database, connected, clock, leaves);
    this.growth = growth;
    this.thread = Thread.ofPlatform().name("log-writer").daemon().start(this::run);
  }

  /** Appends, and returns once it is durable. */
  public Appended append(SaltedAppend append) {
    Request.Appending request = new Request.Appending(append, new CompletableFuture<>());
    queue.add(request);
    return await(request.answer());
  }

  /** Keeps a snapshot in the place of the one before. */
  public void keep(StoredSnapshot snapshot) {
    Request.Keeping request = new Request.Keeping(snapshot, new CompletableFuture<>());
    queue.add(request);
    await(request.answer());
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException reason ? reason : e;
    }
  }

  private void run() {
    try {
      for (List<Request> group = queue.take(); !group.isEmpty(); group = queue.take()) {
        serve(group);
      }
    } catch (InterruptedException e) {
      throw new AssertionError("Nobody interrupts the writer", e);
    } finally {
      connected.drop();
    }
  }

  private void serve(List<Request> group) {
    try {
      long begun = System.nanoTime();
      List<Request.Appending> appending =
          group.stream().filter(Request.Appending.class::isInstance).map(Request.Appending.class::cast).toList();
      append(appending);
      meter.appended(appending.size(), Duration.ofNanos(System.nanoTime() - begun));
      for (Request request : group) {
        if (request instanceof Request.Keeping keeping) {
          keep(keeping);
        }
      }
    } catch (RuntimeException | Error e) {
      group.forEach(request -> request.answer().completeExceptionally(e));
    }
  }

  private void append(List<Request.Appending> group) {
    if (group.isEmpty()) {
      return;
    }
    try {
      List<Decision> decisions = appender.append(group.stream().map(Request.Appending::append).toList());
      growth.grown(size(decisions));
      for (int i = 0; i < group.size(); i++) {
        group.get(i).tell(decisions.get(i));
      }
    } catch (SQLException e) {
      fail(group, e);
    }
  }

  private void fail(List<Request.Appending> group, SQLException failure) {
    boolean notAccepted = database.failure(failure) == Database.Failure.NOT_ACCEPTED;
    if (notAccepted && group.size() > 1) {
      group.forEach(request -> append(List.of(request)));
      return;
    }
    RuntimeException reason =
        notAccepted
            ? new IllegalArgumentException("The log does not take this: " + failure.getMessage(), failure)
            : new LogUnavailable("The log could not be written: " + failure.getMessage(), failure);
    group.forEach(request -> request.answer().completeExceptionally(reason));
  }

  private void keep(Request.Keeping request) {
    try {
      connected.session().save(request.snapshot());
      request.answer().complete(true);
    } catch (SQLException e) {
      connected.drop();
      request.answer().completeExceptionally(new LogUnavailable("A snapshot could not be kept", e));
    }
  }

  private static long size(List<Decision> decisions) {
    long size = 0;
    for (Decision decision : decisions) {
      if (decision instanceof Decision.Accepted accepted) {
        size = accepted.appended().size();
      }
    }
    return size;
  }

  /** Appends what waits and ends the thread. */
  @Override
  public void close() {
    queue.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
