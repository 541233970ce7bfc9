package org.daftar.benchmarks.measuring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Clients that each send the next command as soon as the last is acknowledged: so many are in flight.
 *
 * @param clients how many
 */
public record InFlight(int clients) {

  /** Sends for a while; each command gets a number of its own. Returns how many were acknowledged in a second. */
  public double perSecond(Duration time, LongConsumer command) throws InterruptedException {
    AtomicLong sent = new AtomicLong();
    long started = System.nanoTime();
    long acknowledged = run(() -> untilOver(started, time, sent, command));
    return acknowledged / ((System.nanoTime() - started) / 1e9);
  }

  /** Sends this many commands, numbered from 0. */
  public void all(int commands, LongConsumer command) throws InterruptedException {
    AtomicLong next = new AtomicLong();
    run(() -> {
      long sent = 0;
      for (long n = next.getAndIncrement(); n < commands; n = next.getAndIncrement()) {
        command.accept(n);
        sent++;
      }
      return sent;
    });
  }

  private static long untilOver(long started, Duration time, AtomicLong sent, LongConsumer command) {
    long acknowledged = 0;
    while (System.nanoTime() - started < time.toNanos()) {
      command.accept(sent.getAndIncrement());
      acknowledged++;
    }
    return acknowledged;
  }

  /** Platform threads: calls into SQLite hold the carrier of a virtual one, which would burden the peer most. */
  private long run(Callable<Long> client) throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<Long>> runs = IntStream.range(0, clients).mapToObj(i -> threads.submit(client)).toList();
      long total = 0;
      for (Future<Long> run : runs) {
        total += run.get();
      }
      return total;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a command failed", e.getCause());
    }
  }
}
