package org.daftar.command.platform.relay;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Clients of the carrier, set so that the relay's promises hold and none of them waits for long. */
final class Clients {

  private static final int ANSWER_MILLIS = 5_000;
  private static final int DELIVERY_MILLIS = 10_000;

  private Clients() {}

  /**
   * One request is under way at a time: were there two, the second could be accepted where the first was not, by a
   * server that has not heard of this producer before, and leave a gap. What waits meanwhile goes as one large batch.
   */
  static Producer<String, byte[]> producer(RelaySettings settings) {
    Map<String, Object> producing = common(settings);
    producing.put(ProducerConfig.ACKS_CONFIG, "all");
    producing.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    producing.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    producing.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    producing.put(ProducerConfig.BATCH_SIZE_CONFIG, 1 << 19);
    producing.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 1L << 25);
    producing.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, RelaySettings.LARGEST_RECORD);
    producing.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_MILLIS);
    producing.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
    return new KafkaProducer<>(producing, new StringSerializer(), new ByteArraySerializer());
  }

  /** Reads everything that stands there, committed by whomever, and remembers nothing. */
  static Consumer<byte[], byte[]> reader(RelaySettings settings) {
    Map<String, Object> reading = common(settings);
    reading.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    reading.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    reading.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    reading.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    return new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  static Admin admin(RelaySettings settings) {
    Map<String, Object> administering = common(settings);
    administering.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    return Admin.create(administering);
  }

  private static Map<String, Object> common(RelaySettings settings) {
    Map<String, Object> common = settings.brokers().client();
    common.put(CommonClientConfigs.CLIENT_ID_CONFIG, "daftar-relay");
    common.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    // the clients tell nobody about themselves
    common.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    common.put(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
    return common;
  }
}
