package org.daftar.organisation.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.daftar.carrier.Topics;

/** Somebody who can write to the topic of events and is not the relay, and who joins the group of those who read it. */
final class TopicNoise {

  private static final TopicPartition EVENTS = new TopicPartition(Topics.EVENTS, 0);
  private static final int MOST = 200;
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final int BETWEEN_SECONDS = 2;

  private final String servers;
  private final RandomGenerator random;

  TopicNoise(String servers, RandomGenerator random) {
    this.servers = servers;
    this.random = random;
  }

  /** Sends records once more as they are, shuffled. */
  void repeat() throws InterruptedException {
    List<ConsumerRecord<byte[], byte[]>> some = some();
    Collections.shuffle(some, Random.from(random));
    send(some.stream().map(record -> copy(record, record.value())).toList());
  }

  /** Sends records once more with one bit of what they say changed. */
  void forge() throws InterruptedException {
    send(some().stream().map(record -> copy(record, flipped(record.value()))).toList());
  }

  private byte[] flipped(byte[] value) {
    byte[] forged = value.clone();
    forged[random.nextInt(forged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE - 1));
    return forged;
  }

  private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> record, byte[] value) {
    return new ProducerRecord<>(EVENTS.topic(), EVENTS.partition(), record.key(), value, record.headers());
  }

  private List<ConsumerRecord<byte[], byte[]>> some() {
    List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(reading())) {
      consumer.assign(List.of(EVENTS));
      long end = consumer.endOffsets(List.of(EVENTS)).getOrDefault(EVENTS, 0L);
      consumer.seek(EVENTS, Math.max(0, end - MOST));
      while (consumer.position(EVENTS) < end) {
        consumer.poll(LOOK).records(EVENTS).forEach(read::add);
      }
    }
    return read;
  }

  private void send(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
    Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (ProducerRecord<byte[], byte[]> record : records) {
        producer.send(record).get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not take the noise", e.getCause());
    }
  }

  /** Joins a group and leaves it again, so that who has the partition is settled anew each time. */
  void joinAndLeave(String group, int times) throws InterruptedException {
    for (int time = 0; time < times; time++) {
      try (KafkaConsumer<byte[], byte[]> member = new KafkaConsumer<>(joining(group))) {
        member.subscribe(List.of(EVENTS.topic()));
        member.poll(LOOK);
        TimeUnit.SECONDS.sleep(BETWEEN_SECONDS);
      }
    }
  }

  private Map<String, Object> reading() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        servers,
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class,
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class);
  }

  private Map<String, Object> joining(String group) {
    Map<String, Object> settings = new HashMap<>(reading());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    return settings;
  }
}
