package org.daftar.ledger.monitor;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads and hashes leaves on all processors, portions ahead of whoever takes them in their order: that is most of the
 * work, and each leaf is read by itself.
 */
final class ReadingAhead {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** Enough that none of them waits for whoever takes the leaves. */
  private static final int AHEAD = 4 * PROCESSORS;

  private final ExecutorService threads;
  private final String origin;
  private final Taker taker;
  private final Queue<Future<Portion>> ahead = new ArrayDeque<>();
  private Lines lines = new Lines(new byte[0]);
  private long taken;

  /** Whoever takes the leaves has refused one, and is not given those behind it. */
  private boolean refused;

  private ReadingAhead(ExecutorService threads, String origin, Taker taker) {
    this.threads = threads;
    this.origin = origin;
    this.taker = taker;
  }

  /** Takes leaves, from the first one on. */
  interface Taker {
    void take(Portion portion, int leaf) throws IOException, InterruptedException, Mismatch;
  }

  /**
   * Hands over the leaves before a position; fewer where the log does not show so many.
   *
   * @param origin the name of the log
   * @throws Mismatch for the first that is wrong
   */
  static void leaves(WatchedLog log, String origin, long before, Taker taker)
      throws IOException, InterruptedException, Mismatch {
    ExecutorService threads = Executors.newFixedThreadPool(PROCESSORS, Thread.ofPlatform().daemon().factory());
    try {
      ReadingAhead reading = new ReadingAhead(threads, origin, taker);
      try {
        log.leaves(before, reading::add);
      } catch (IOException | Mismatch behind) {
        reading.finish();
        throw behind;
      }
      reading.finish();
    } finally {
      threads.shutdownNow();
    }
  }

  /** What stands in one array is a portion: it is the same array that matters, not what it holds. */
  @SuppressWarnings("ReferenceEquality")
  private void add(byte[] bytes, int from, int to) throws IOException, InterruptedException, Mismatch {
    if (bytes != lines.bytes()) {
      begin();
      lines = new Lines(bytes);
      handOver(AHEAD);
    }
    lines.add(from, to);
  }

  private void begin() {
    Lines written = lines;
    ahead.add(threads.submit(() -> Portion.of(origin, written)));
  }

  private void finish() throws IOException, InterruptedException, Mismatch {
    if (!refused) {
      begin();
      handOver(0);
    }
  }

  /** Hands over what was read, except the newest portions. */
  private void handOver(int portions) throws IOException, InterruptedException, Mismatch {
    refused = true;
    while (ahead.size() > portions) {
      Portion next = finished(ahead.remove());
      for (int leaf = 0; leaf < next.size(); leaf++) {
        taker.take(next, leaf);
      }
      taken += next.size();
      if (next.wrong().isPresent()) {
        throw new Mismatch("position " + taken, next.wrong().get());
      }
    }
    refused = false;
  }

  private static Portion finished(Future<Portion> portion) throws InterruptedException {
    try {
      return portion.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a leaf could not be read", e.getCause());
    }
  }
}
