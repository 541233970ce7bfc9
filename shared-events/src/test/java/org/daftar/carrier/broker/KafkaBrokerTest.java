package org.daftar.carrier.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(KafkaServer.class)
class KafkaBrokerTest {

  @Test
  void holdsWhatItAcknowledgedBeforeItWasKilled(TestKafka kafka) throws Exception {
    KafkaBroker broker = kafka.broker();
    String topic = kafka.newTopic();
    List<String> words = IntStream.range(0, 1_000).mapToObj(n -> "word " + n).toList();
    produce(kafka, topic, words);

    broker.kill();
    broker.restart();

    assertThat(consume(kafka, topic, words.size())).isEqualTo(words);
  }

  @Test
  void isGoneOnceItIsKilled(TestKafka kafka) throws Exception {
    KafkaBroker broker = kafka.broker();
    String[] address = broker.address().split(":", 2);
    InetSocketAddress socket = new InetSocketAddress(address[0], Integer.parseInt(address[1]));
    try (Socket reaching = new Socket()) {
      reaching.connect(socket);
    }

    broker.kill();

    try (Socket reaching = new Socket()) {
      assertThatThrownBy(() -> reaching.connect(socket)).hasMessageContaining("refused");
    }
    broker.restart();
  }

  private static void produce(TestKafka kafka, String topic, List<String> words) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.address());
    try (Admin admin = Admin.create(settings)) {
      admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty()))).all().get();
    }
    Map<String, Object> producing = Map.of("bootstrap.servers", kafka.address(), "acks", "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      words.forEach(word -> sent.add(producer.send(new ProducerRecord<>(topic, word))));
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    }
  }

  private static List<String> consume(TestKafka kafka, String topic, int count) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.address(), "auto.offset.reset", "earliest");
    List<String> words = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition(topic, 0)));
      while (words.size() < count) {
        consumer.poll(Duration.ofSeconds(1)).forEach(found -> words.add(found.value()));
      }
    }
    return words;
  }
}
