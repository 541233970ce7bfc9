package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.daftar.command.log.EventLog;
import org.daftar.ledger.relay.Voucher;

/**
 * The log from some position on as records, in portions that are vouched for together. While a full one is sent, the
 * one behind it is made on another thread. Not safe for several threads.
 */
final class Portions implements AutoCloseable {

  private final ExecutorService beside =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("relay-portions").daemon().factory());
  private final EventLog log;
  private final VouchedRecords records;
  private Optional<Future<List<ProducerRecord<String, byte[]>>>> ahead = Optional.empty();
  private long next;

  Portions(EventLog log, VouchedRecords records, long next) {
    this.log = log;
    this.records = records;
    this.next = next;
  }

  /** The position behind what was taken. */
  long next() {
    return next;
  }

  /** What comes next; waits for it where there is none yet, and answers none where patience runs out. */
  List<ProducerRecord<String, byte[]>> take(Duration patience) throws InterruptedException {
    List<ProducerRecord<String, byte[]>> portion = ahead.isPresent() ? made(ahead.get()) : make(next, patience);
    next += portion.size();
    long following = next;
    ahead =
        portion.size() == Voucher.LARGEST_BATCH
            ? Optional.of(beside.submit(() -> make(following, Duration.ZERO)))
            : Optional.empty();
    return portion;
  }

  private List<ProducerRecord<String, byte[]>> make(long from, Duration patience) throws InterruptedException {
    return log.awaitSize(from + 1, patience) > from
        ? records.of(log.leavesFrom(from, Voucher.LARGEST_BATCH))
        : List.of();
  }

  private static <T> T made(Future<T> portion) throws InterruptedException {
    try {
      return portion.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    beside.close();
  }
}
