package org.daftar.ledger.monitor;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
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

  private static final int PORTION = 256 << 10;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** Enough that none of them waits for whoever takes the leaves. */
  private static final int AHEAD = 4 * PROCESSORS;

  private final ExecutorService threads;
  private final Taker taker;
  private final Queue<Future<Portion>> ahead = new ArrayDeque<>();
  private List<byte[]> portion = new ArrayList<>();
  private int bytes;
  private long taken;

  private ReadingAhead(ExecutorService threads, Taker taker) {
    this.threads = threads;
    this.taker = taker;
  }

  /** Takes leaves, from the first one on. */
  interface Taker {
    void take(HashedLeaf leaf) throws IOException, InterruptedException, Mismatch;
  }

  /**
   * Hands over the leaves before a position; fewer where the log does not show so many.
   *
   * @throws Mismatch for the first that is wrong
   */
  static void leaves(WatchedLog log, long before, Taker taker) throws IOException, InterruptedException, Mismatch {
    ExecutorService threads = Executors.newFixedThreadPool(PROCESSORS, Thread.ofPlatform().daemon().factory());
    try {
      ReadingAhead reading = new ReadingAhead(threads, taker);
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

  private void add(byte[] leaf) throws IOException, InterruptedException, Mismatch {
    portion.add(leaf);
    bytes += leaf.length;
    if (bytes >= PORTION) {
      begin();
      handOver(AHEAD);
    }
  }

  private void begin() {
    List<byte[]> written = portion;
    ahead.add(threads.submit(() -> Portion.of(written)));
    portion = new ArrayList<>();
    bytes = 0;
  }

  private void finish() throws IOException, InterruptedException, Mismatch {
    begin();
    handOver(0);
  }

  /** Hands over what was read, except the newest portions. */
  private void handOver(int portions) throws IOException, InterruptedException, Mismatch {
    while (ahead.size() > portions) {
      Portion next = finished(ahead.remove());
      for (HashedLeaf leaf : next.leaves()) {
        taker.take(leaf);
        taken++;
      }
      if (next.wrong().isPresent()) {
        throw new Mismatch("position " + taken, next.wrong().get());
      }
    }
  }

  private static Portion finished(Future<Portion> portion) throws InterruptedException {
    try {
      return portion.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a leaf could not be read", e.getCause());
    }
  }
}
