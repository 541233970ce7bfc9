package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Sends records in their order, without waiting for each. After one that failed nothing more goes out, so that what
 * stands on the topic has no gap. Not safe for several threads.
 */
final class Outlet implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Producer<String, byte[]> producer;
  private final AtomicReference<Optional<RuntimeException>> failure = new AtomicReference<>(Optional.empty());

  /** The offset of the last record that stands on each topic; of the thread that tells of sent records. */
  private final Map<String, Long> offsets = new HashMap<>();

  Outlet(RelaySettings settings) {
    this.producer = Clients.producer(settings);
  }

  /** Says, before anything is sent, at which offset a topic ends: what is sent comes behind it. */
  void expectBehind(String topic, long offset) {
    offsets.put(topic, offset);
  }

  /**
   * Sends a record after those before it; waits only where too much is under way.
   *
   * @param acknowledged called on another thread with the record's offset, once it stands on its topic
   */
  void send(ProducerRecord<String, byte[]> message, Acknowledged acknowledged) {
    requireSound();
    var unused =
        producer.send(
            message,
            (metadata, failed) -> {
              Optional<RuntimeException> wrong = wrong(message.topic(), metadata, failed);
              wrong.ifPresent(this::fail);
              if (wrong.isEmpty()) {
                acknowledged.at(metadata.offset());
              }
            });
  }

  /** A topic that was deleted and made again accepts records in the middle of the log; its offsets tell. */
  private Optional<RuntimeException> wrong(
      String topic, @Nullable RecordMetadata metadata, @Nullable Exception failed) {
    if (failed != null) {
      return Optional.of(failed instanceof RuntimeException known ? known : new IllegalStateException(failed));
    }
    if (metadata != null && metadata.hasOffset()) {
      Long before = offsets.put(topic, metadata.offset());
      if (before != null && before >= metadata.offset()) {
        return Optional.of(new TopicEmptied(topic));
      }
    }
    return Optional.empty();
  }

  /** On the producer's own thread, before it sends anything else. */
  private void fail(RuntimeException why) {
    if (failure.compareAndSet(Optional.empty(), Optional.of(why))) {
      producer.close(Duration.ZERO);
    }
  }

  /** Throws what has failed, where something has. */
  void requireSound() {
    failure
        .get()
        .ifPresent(why -> {
          throw why;
        });
  }

  /** Waits until everything that was sent stands on its topic; throws what has failed, where something has. */
  void flush() {
    requireSound();
    producer.flush();
    requireSound();
  }

  /** Sends nothing more, not even what waits. */
  void abandon() {
    producer.close(Duration.ZERO);
  }

  /** Sends what waits, and gives up what cannot be sent within seconds. */
  @Override
  public void close() {
    producer.close(PATIENCE);
  }

  /** Is told that a record stands on its topic. */
  interface Acknowledged {
    void at(long offset);
  }
}
