package org.daftar.benchmarks.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Clients that each send the next command as soon as the last is acknowledged: so many are in flight.
 *
 * @param clients how many
 */
public record InFlight(int clients) {

  /** Sends for a while; each command gets a number of its own. Returns how many were acknowledged in a second. */
  public double perSecond(Duration time, LongConsumer command) throws InterruptedException {
    return pace(time, command).perSecond();
  }

  /** Sends for a while; each command gets a number of its own. */
  public Pace pace(Duration time, LongConsumer command) throws InterruptedException {
    AtomicLong sent = new AtomicLong();
    long started = System.nanoTime();
    List<LongStream> taken = run(() -> untilOver(started, time, sent, command));
    return Pace.of(taken.stream().flatMapToLong(nanos -> nanos).toArray(), System.nanoTime() - started);
  }

  /** Sends this many commands, numbered from 0. */
  public void all(int commands, LongConsumer command) throws InterruptedException {
    AtomicLong next = new AtomicLong();
    run(() -> {
      for (long n = next.getAndIncrement(); n < commands; n = next.getAndIncrement()) {
        command.accept(n);
      }
      return LongStream.empty();
    });
  }

  /** How long each took, in nanoseconds. */
  private static LongStream untilOver(long started, Duration time, AtomicLong sent, LongConsumer command) {
    LongStream.Builder taken = LongStream.builder();
    for (long now = System.nanoTime(); now - started < time.toNanos(); ) {
      command.accept(sent.getAndIncrement());
      long acknowledged = System.nanoTime();
      taken.add(acknowledged - now);
      now = acknowledged;
    }
    return taken.build();
  }

  /** Platform threads: calls into SQLite hold the carrier of a virtual one, which would burden the peer most. */
  private List<LongStream> run(Callable<LongStream> client) throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<LongStream>> runs = IntStream.range(0, clients).mapToObj(i -> threads.submit(client)).toList();
      List<LongStream> all = new ArrayList<>();
      for (Future<LongStream> run : runs) {
        all.add(run.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a command failed", e.getCause());
    }
  }
}
