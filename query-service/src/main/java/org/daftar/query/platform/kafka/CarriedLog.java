package org.daftar.query.platform.kafka;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.daftar.query.carried.CarriedReading;
import org.daftar.query.feed.EventFeed;
import org.daftar.query.feed.Portion;

/**
 * Follows the log over Kafka from its first event to the last, and goes on following. It belongs to no group: every
 * node reads everything. Made for one thread that reads; others may ask how far it has come.
 */
public final class CarriedLog implements EventFeed, AutoCloseable {

  private static final Logger LOG = System.getLogger(CarriedLog.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Carrier carrier;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final CarriedReading reading;
  private boolean reached = true;
  private volatile long size;
  private volatile long sealed;
  private volatile boolean missingOne;
  private volatile long behind;
  private volatile OptionalLong end = OptionalLong.empty();
  private OptionalLong endAtStart = OptionalLong.empty();

  /** Follows the log from its beginning. */
  public CarriedLog(Carrier carrier, CarriedReading reading) {
    this.carrier = carrier;
    this.consumer = carrier.reader();
    this.reading = reading;
    consumer.assign(List.of(carrier.eventsPartition(), carrier.checkpointsPartition()));
    consumer.seekToBeginning(consumer.assignment());
  }

  /**
   * Reads on.
   *
   * @throws IllegalArgumentException where {@code from} is not where the last portion ended
   */
  @Override
  public Portion read(long from, int most, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    Portion portion = reading.take(most);
    while (portion.isEmptyAfter(from) && System.nanoTime() < end) {
      poll(Duration.ofNanos(Math.max(0, Math.min(end - System.nanoTime(), BETWEEN_LOOKS.toNanos()))));
      portion = reading.take(most);
    }
    if (!portion.events().isEmpty() && portion.events().getFirst().position() < from) {
      throw new IllegalArgumentException("what follows position " + from + " was handed out already");
    }
    return portion;
  }

  private void poll(Duration patience) {
    try {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
      for (ConsumerRecord<byte[], byte[]> note : records.records(carrier.checkpointsPartition())) {
        reading.acceptCheckpoint(note.offset(), note.value() == null ? new byte[0] : note.value());
      }
      reading.accept(records.records(carrier.eventsPartition()), Arrivals::of);
      reading.rereadFrom().ifPresent(offset -> consumer.seek(carrier.eventsPartition(), offset));
      OptionalLong left = consumer.currentLag(carrier.eventsPartition());
      behind = left.orElse(behind);
      if (end.isEmpty() && left.isPresent() && (left.getAsLong() == 0 || hasReadWhatStoodThere())) {
        end = OptionalLong.of(reading.size());
      }
      tell(true, "");
    } catch (InterruptException e) {
      Thread.currentThread().interrupt();
    } catch (KafkaException e) {
      tell(false, String.valueOf(e.getMessage()));
    }
    size = reading.size();
    sealed = reading.sealed();
    missingOne = reading.isMissingOne();
  }

  /**
   * Whether all is read that the topic held at the start; its end moves on for as long as people work. A topic that was
   * wiped since may never come to hold so much again: there its end counts.
   */
  private boolean hasReadWhatStoodThere() {
    TopicPartition events = carrier.eventsPartition();
    if (endAtStart.isEmpty()) {
      endAtStart = OptionalLong.of(consumer.endOffsets(List.of(events)).getOrDefault(events, 0L));
    }
    return consumer.position(events) >= endAtStart.getAsLong();
  }

  private void tell(boolean now, String why) {
    if (now != reached) {
      reached = now;
      LOG.log(now ? Level.INFO : Level.WARNING, now ? "Events are carried again" : "No events are carried: " + why);
    }
  }

  @Override
  public long size() {
    return size;
  }

  /** How many events of the log stand under a signed checkpoint. */
  public long sealed() {
    return sealed;
  }

  /** Whether later events have come, and the next one has not: the topic has lost it. */
  public boolean isMissingOne() {
    return missingOne;
  }

  /** How many events were read when all was that the topic held at the start, or holds now; empty before. */
  public OptionalLong end() {
    return end;
  }

  /** How many records of the topic are still to be read. */
  public long behind() {
    return behind;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
