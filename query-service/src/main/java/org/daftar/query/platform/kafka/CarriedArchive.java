package org.daftar.query.platform.kafka;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.daftar.query.carried.PartReading;
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
    PartReading reading = readings.of(from, most);
    List<TopicPartition> asked = List.of(events);
    long beginning = consumer.beginningOffsets(asked).getOrDefault(events, 0L);
    long end = consumer.endOffsets(asked).getOrDefault(events, 0L);
    consumer.seek(events, Math.max(from, beginning));
    while (!reading.isComplete() && consumer.position(events) < end) {
      consumer.poll(LOOK).records(events).forEach(record -> reading.accept(Arrivals.of(record)));
    }
    return reading.portion();
  }

  @Override
  public synchronized void close() {
    consumer.close();
  }
}
