package org.daftar.benchmarks.carrying;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.daftar.benchmarks.measuring.Topics;

/** Sends records that are there already, bytes for bytes what the relay has sent, and does nothing else. */
final class BareProducer {

  private static final int BATCH = 1 << 19;
  private static final Duration LOOK = Duration.ofMillis(200);

  private final String servers;
  private final List<ConsumerRecord<byte[], byte[]>> records;

  private BareProducer(String servers, List<ConsumerRecord<byte[], byte[]>> records) {
    this.servers = servers;
    this.records = records;
  }

  /** Of what stands on a topic. */
  static BareProducer of(String servers, String topic) {
    List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
    TopicPartition all = new TopicPartition(topic, 0);
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            16 << 20);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(all));
      consumer.seekToBeginning(List.of(all));
      long end = consumer.endOffsets(List.of(all)).getOrDefault(all, 0L);
      while (consumer.position(all) < end) {
        consumer.poll(LOOK).records(all).forEach(read::add);
      }
    }
    return new BareProducer(servers, read);
  }

  List<ConsumerRecord<byte[], byte[]>> records() {
    return records;
  }

  /** Sends all of them to a new topic, as fast as the client can, and waits until they stand there. */
  void sendAll() throws InterruptedException, IOException {
    String topic = Topics.make(servers);
    List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      records.forEach(record -> sent.add(producer.send(copy(topic, record))));
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** The peer: sends some of them, each when the one before stands there. */
  void sendOneByOne(int count) throws InterruptedException, IOException {
    String topic = Topics.make(servers);
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      for (ConsumerRecord<byte[], byte[]> record : records.subList(0, count)) {
        producer.send(copy(topic, record)).get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static ProducerRecord<byte[], byte[]> copy(String topic, ConsumerRecord<byte[], byte[]> record) {
    return new ProducerRecord<>(topic, 0, record.key(), record.value(), record.headers());
  }

  private KafkaProducer<byte[], byte[]> producer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }
}
