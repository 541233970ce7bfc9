package org.daftar.query.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.daftar.carrier.broker.Guard;
import org.daftar.carrier.broker.KafkaBroker;
import org.daftar.server.Brokers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A broker that encrypts and asks for a password. */
@Timeout(60)
class GuardedBrokerTest {

  private static final byte[] VALUE = "value".getBytes(StandardCharsets.UTF_8);

  private static Guard guard;
  private static KafkaBroker broker;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    guard = Guard.make(Files.createDirectory(folder.resolve("keys")));
    broker = KafkaBroker.start(Files.createDirectory(folder.resolve("broker")), guard);
    Brokers brokers = brokers(guard.password());
    NewTopic events = new NewTopic(Carrier.at(brokers).events(), Optional.of(1), Optional.empty());
    try (Admin admin = Admin.create(brokers.client());
        KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(brokers.client(), new ByteArraySerializer(), new ByteArraySerializer())) {
      admin.createTopics(List.of(events)).all().get();
      producer.send(new ProducerRecord<>(events.name(), VALUE)).get();
    }
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void isReadWithThePassword() {
    Carrier carrier = Carrier.at(brokers(guard.password()));

    try (KafkaConsumer<byte[], byte[]> reader = carrier.reader()) {
      reader.assign(List.of(carrier.eventsPartition()));
      assertThat(reader.poll(Duration.ofSeconds(20)).records(carrier.eventsPartition()))
          .extracting(ConsumerRecord::value)
          .containsExactly(VALUE);
    }
  }

  @Test
  void letsNobodyReadWithAnother() {
    Carrier carrier = Carrier.at(brokers("guessed"));

    try (KafkaConsumer<byte[], byte[]> reader = carrier.reader()) {
      assertThatExceptionOfType(SaslAuthenticationException.class)
          .isThrownBy(() -> reader.partitionsFor(carrier.events()));
    }
  }

  private static Brokers brokers(String password) {
    return new Brokers(broker.address(), guard.access(password));
  }
}
