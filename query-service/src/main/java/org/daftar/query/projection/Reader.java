package org.daftar.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.daftar.query.feed.EventFeed;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.AsOf;

/**
 * Follows the log on a thread of its own, and tells readers how far it has come. Where an event cannot be taken in, it
 * stops and says why: what is skipped would be lost silently.
 */
public final class Reader implements AutoCloseable {

  private static final int BATCH = 5_000;
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final EventFeed feed;
  private final Projection projection;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition progress = lock.newCondition();
  private final NavigableMap<Instant, Long> sizes = new TreeMap<>();
  private final NavigableMap<Long, Instant> instants = new TreeMap<>();
  private Optional<RuntimeException> failure = Optional.empty();
  private volatile long size;
  private volatile boolean closed;

  /** Starts to follow a feed. */
  public Reader(EventFeed feed, Projection projection) {
    this.feed = feed;
    this.projection = projection;
    this.size = projection.size();
    this.thread = Thread.ofPlatform().name("reader").daemon().start(this::follow);
  }

  /** How many events can be read now. */
  public long size() {
    return size;
  }

  /** Everything that has been taken in. */
  public AsOf now() {
    return new AsOf(size);
  }

  /** How many of the events taken in were recorded up to and at an instant. */
  public long sizeAt(Instant instant) {
    lock.lock();
    try {
      return Optional.ofNullable(sizes.floorEntry(instant)).map(Map.Entry::getValue).orElse(0L);
    } finally {
      lock.unlock();
    }
  }

  /** When the last of so many events was recorded; empty for none. */
  public Optional<Instant> recordedAt(AsOf moment) {
    lock.lock();
    try {
      return Optional.ofNullable(instants.get(moment.size()));
    } finally {
      lock.unlock();
    }
  }

  /** Events that have been taken in, from a position on. */
  public List<RecordedEvent> recorded(long from, int most) {
    int readable = (int) Math.min(most, size - from);
    return readable <= 0 ? List.of() : feed.read(from, readable, Duration.ZERO);
  }

  /**
   * Waits until so many events can be read.
   *
   * @return whether that came in time
   */
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
      while (!closed) {
        take(feed.read(size, BATCH, PATIENCE));
      }
    } catch (RuntimeException stopped) {
      if (!closed) {
        tell(() -> failure = Optional.of(stopped));
      }
    }
  }

  private void take(List<RecordedEvent> events) {
    projection.take(events);
    tell(() -> {
      events.forEach(event -> remember(event.position() + 1, event.recordedAt()));
      size = projection.size();
    });
  }

  private void remember(long taken, Instant recordedAt) {
    sizes.merge(recordedAt, taken, Math::max);
    instants.put(taken, recordedAt);
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
