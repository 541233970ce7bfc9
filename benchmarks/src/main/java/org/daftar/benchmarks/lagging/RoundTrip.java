package org.daftar.benchmarks.lagging;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.daftar.benchmarks.measuring.Topics;

/** The limit: a record of usual size from its producer to a consumer, with acks=all and nothing done on the way. */
final class RoundTrip implements AutoCloseable {

  private static final int BYTES = 1_000;
  private static final int PATIENCE_SECONDS = 30;

  private final Map<Long, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();
  private final TopicPartition topic;
  private final KafkaProducer<Long, byte[]> producer;
  private final KafkaConsumer<Long, byte[]> consumer;
  private final ExecutorService following = Executors.newSingleThreadExecutor();

  RoundTrip(String servers) throws IOException, InterruptedException {
    topic = new TopicPartition(Topics.make(servers), 0);
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new LongSerializer(),
            new ByteArraySerializer());
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1),
            new LongDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(topic));
    consumer.seekToBeginning(List.of(topic));
    following.execute(this::follow);
  }

  /** How long one record took. */
  OptionalLong send(long number) throws Exception {
    CompletableFuture<Long> arrived = new CompletableFuture<>();
    seen.put(number, arrived);
    long sent = System.nanoTime();
    producer.send(new ProducerRecord<>(topic.topic(), 0, number, new byte[BYTES])).get();
    return OptionalLong.of(arrived.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - sent);
  }

  private void follow() {
    try {
      while (true) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(record -> {
              CompletableFuture<Long> waiting = seen.remove(record.key());
              if (waiting != null) {
                waiting.complete(System.nanoTime());
              }
            });
      }
    } catch (WakeupException closed) {
      consumer.close();
    }
  }

  @Override
  public void close() {
    producer.close();
    consumer.wakeup();
    following.close();
  }
}
