package org.daftar.query.platform.kafka;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.daftar.carrier.Topics;
import org.daftar.server.Brokers;

/**
 * Where the log is carried.
 *
 * @param brokers that carry it
 * @param events the topic of events
 * @param checkpoints the topic of checkpoints
 */
public record Carrier(Brokers brokers, String events, String checkpoints) {

  /** How long one request may take before the broker is taken for gone. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int PORTION = 5_000;
  private static final int LARGEST_FETCH = 16 << 20;

  /** The usual topics on some brokers. */
  public static Carrier at(Brokers brokers) {
    return new Carrier(brokers, Topics.EVENTS, Topics.CHECKPOINTS);
  }

  TopicPartition eventsPartition() {
    return new TopicPartition(events, 0);
  }

  TopicPartition checkpointsPartition() {
    return new TopicPartition(checkpoints, 0);
  }

  /** A consumer that is told what to read; nothing of what it has read is kept at the broker. */
  KafkaConsumer<byte[], byte[]> reader() {
    return new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** A member of a group, of which each partition goes to one. */
  KafkaConsumer<byte[], byte[]> member(String group, Duration session) {
    Map<String, Object> settings = settings();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) session.toMillis());
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) session.toMillis() / 3);
    settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) session.toMillis());
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Where offsets no longer exist, since the topic was wiped, it is read from its beginning again. */
  private Map<String, Object> settings() {
    Map<String, Object> settings = brokers.client();
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, PORTION);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_FETCH);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, (int) PATIENCE.toMillis());
    return settings;
  }
}
