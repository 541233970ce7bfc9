package org.daftar.query.platform.kafka;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.daftar.query.carried.PartReading;
import org.daftar.query.feed.ArchiveUnavailable;
import org.daftar.query.feed.EventArchive;
import org.daftar.query.feed.Portion;

/**
 * Looks parts of the log up on its topic. An event is never found before the offset of its own position, since each
 * event before it stands before it at least once.
 */
public final class CarriedArchive implements EventArchive, AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(200);

  private final TopicPartition events;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Readings readings;

  /** Makes the reading of a part. */
  public interface Readings {

    /** Of so many events from a position on. */
    PartReading of(long from, int most);
  }

  /** Reads parts of a log. */
  public CarriedArchive(Carrier carrier, Readings readings) {
    this.events = carrier.eventsPartition();
    this.consumer = carrier.reader();
    this.readings = readings;
    consumer.assign(List.of(events));
  }

  @Override
  public synchronized Portion read(long from, int most) {
    try {
      return look(from, readings.of(from, most));
    } catch (KafkaException e) {
      throw new ArchiveUnavailable("The log cannot be read from its topic: " + e.getMessage(), e);
    }
  }

  private Portion look(long from, PartReading reading) {
    List<TopicPartition> asked = List.of(events);
    long beginning = consumer.beginningOffsets(asked).getOrDefault(events, 0L);
    long end = consumer.endOffsets(asked).getOrDefault(events, 0L);
    consumer.seek(events, Math.max(from, beginning));
    long heard = System.nanoTime();
    while (!reading.isComplete() && consumer.position(events) < end) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(LOOK);
      records.records(events).forEach(record -> reading.accept(Arrivals.of(record)));
      heard = records.isEmpty() ? heard : System.nanoTime();
      requireSince(heard);
    }
    return reading.portion();
  }

  /** The brokers may have gone since they told where the topic ends, or the topic may have been wiped. */
  private static void requireSince(long heard) {
    if (System.nanoTime() - heard > Carrier.PATIENCE.toNanos()) {
      throw new ArchiveUnavailable("Nothing of the log came from its topic for " + Carrier.PATIENCE);
    }
  }

  @Override
  public synchronized void close() {
    consumer.close();
  }
}
