package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.daftar.carrier.Topics;
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

  private static final TopicPartition EVENTS = new TopicPartition(Topics.EVENTS, 0);

  private static Guard guard;
  private static KafkaBroker broker;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    guard = Guard.make(Files.createDirectory(folder.resolve("keys")));
    broker = KafkaBroker.start(Files.createDirectory(folder.resolve("broker")), guard);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void takesWhatTheRelaySendsWithThePassword() throws Exception {
    RelaySettings settings = settings(guard.access(guard.password()));
    new KeptTopics(settings).require();

    try (Producer<String, byte[]> producer = Clients.producer(settings)) {
      producer.send(new ProducerRecord<>(EVENTS.topic(), "key", "value".getBytes(StandardCharsets.UTF_8))).get();
    }

    try (Consumer<byte[], byte[]> reader = Clients.reader(settings)) {
      reader.assign(List.of(EVENTS));
      reader.seekToBeginning(List.of(EVENTS));
      assertThat(reader.poll(Duration.ofSeconds(20)).records(EVENTS))
          .extracting(ConsumerRecord::value)
          .containsExactly("value".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void refusesAnotherPassword() {
    assertThatThrownBy(() -> ask(guard.access("guessed")))
        .hasCauseInstanceOf(SaslAuthenticationException.class)
        .hasMessageContaining("Invalid username or password");
  }

  @Test
  void refusesWhoDoesNotEncrypt() {
    assertThatThrownBy(() -> new KeptTopics(settings(Map.of())).require()).isInstanceOf(KafkaException.class);
  }

  @Test
  void isNotBelievedByTheCertificateOfAnother(@TempDir Path folder) throws Exception {
    Guard another = Guard.make(folder);

    assertThatThrownBy(() -> ask(another.access(guard.password())))
        .hasCauseInstanceOf(SslAuthenticationException.class);
  }

  /** Without the relay's impatience, which is not what these ask about. */
  private static void ask(Map<String, String> access) throws Exception {
    try (Admin admin = Admin.create(settings(access).brokers().client())) {
      admin.describeCluster().clusterId().get();
    }
  }

  private static RelaySettings settings(Map<String, String> access) {
    return RelaySettings.of(new Brokers(broker.address(), access), 1, 1);
  }
}
