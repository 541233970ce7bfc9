package org.daftar.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.daftar.query.feed.EventArchive;
import org.daftar.query.feed.EventFeed;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.AsOf;

/**
 * Follows the log on a thread of its own, and tells readers how far it has come. Where an event cannot be taken in, it
 * stops and says why: what is skipped would be lost silently.
 */
public final class Reader implements ReadLog, AutoCloseable {

  private static final int BATCH = 5_000;
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final EventFeed feed;
  private final EventArchive archive;
  private final Intake intake;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition progress = lock.newCondition();
  private final RecordedTimes times = new RecordedTimes();
  private Optional<RuntimeException> failure = Optional.empty();
  private volatile long size;
  private volatile boolean closed;

  /** Starts to follow a feed that can be read from any position on. */
  public Reader(EventFeed feed, Intake intake) {
    this(feed, (from, most) -> feed.read(from, most, Duration.ZERO), intake);
  }

  /** Starts to follow a feed. */
  public Reader(EventFeed feed, EventArchive archive, Intake intake) {
    this.feed = feed;
    this.archive = archive;
    this.intake = intake;
    this.thread = Thread.ofPlatform().name("reader").daemon().start(this::follow);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long sizeAt(Instant instant) {
    return Math.min(size, times.sizeAt(instant));
  }

  @Override
  public Optional<Instant> recordedAt(AsOf moment) {
    return times.recordedAt(moment);
  }

  @Override
  public List<RecordedEvent> recorded(long from, int most) {
    int readable = (int) Math.min(most, size - from);
    return readable <= 0 ? List.of() : archive.read(from, readable).events();
  }

  @Override
  public boolean await(long wanted, Duration patience) throws InterruptedException {
    long nanos = patience.toNanos();
    lock.lock();
    try {
      while (size < wanted && failure.isEmpty() && !closed) {
        if (nanos <= 0) {
          return false;
        }
        nanos = progress.awaitNanos(nanos);
      }
      return size >= wanted;
    } finally {
      lock.unlock();
    }
  }

  /** Why it has stopped; empty while it follows the log. */
  public Optional<RuntimeException> failure() {
    lock.lock();
    try {
      return failure;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() {
    try {
      long gone = 0;
      while (!closed) {
        Portion portion = feed.read(gone, BATCH, PATIENCE);
        intake.take(portion);
        gone = portion.size();
        times.add(portion);
        tell(() -> size = intake.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException stopped) {
      if (!closed) {
        intake.abandon();
        tell(() -> failure = Optional.of(stopped));
      }
    }
  }

  private void tell(Runnable news) {
    lock.lock();
    try {
      news.run();
      progress.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
