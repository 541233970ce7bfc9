package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.daftar.carrier.Topics;
import org.daftar.carrier.broker.KafkaServer;
import org.daftar.carrier.broker.TestKafka;
import org.daftar.server.Brokers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
@ExtendWith(KafkaServer.class)
class KeptTopicsTest {

  private static final Map<String, String> FIT =
      Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1", "max.message.bytes", "4194304");

  private RelaySettings settings;

  @BeforeEach
  void nameTopics(TestKafka kafka) {
    settings = new RelaySettings(Brokers.open(kafka.address()), kafka.newTopic(), kafka.newTopic(), 1, 1);
  }

  @Test
  void makesTopicsThatKeepEverythingForEver() throws Exception {
    new KeptTopics(settings).require();

    for (String topic : List.of(settings.events(), settings.checkpoints())) {
      assertThat(settingsOf(topic)).containsAllEntriesOf(FIT).containsEntry("min.insync.replicas", "1");
    }
  }

  @Test
  void acceptsTopicsThatKeepEverything() throws Exception {
    make(settings.events(), 1, FIT);
    make(settings.checkpoints(), 1, FIT);

    assertThatCode(() -> new KeptTopics(settings).require()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "cleanup.policy, compact, only delete is accepted",
    "cleanup.policy, 'compact,delete', only delete is accepted",
    "retention.ms, 604800000, only -1 is accepted",
    "retention.bytes, 1000000, only -1 is accepted",
    "max.message.bytes, 1048588, 4194304 or more is accepted"
  })
  void refusesATopicThatWouldLoseOrRefuseRecords(String setting, String value, String accepted) throws Exception {
    Map<String, String> unfit = new HashMap<>(FIT);
    unfit.put(setting, value);
    make(settings.events(), 1, FIT);
    make(settings.checkpoints(), 1, unfit);

    assertThatExceptionOfType(UnfitTopic.class)
        .isThrownBy(() -> new KeptTopics(settings).require())
        .withMessageContainingAll(settings.checkpoints(), setting + "=", accepted)
        .withMessageContaining(value.split(",", 2)[0]);
  }

  @Test
  void refusesASecondPartition() throws Exception {
    make(settings.events(), 2, FIT);

    assertThatExceptionOfType(UnfitTopic.class)
        .isThrownBy(() -> new KeptTopics(settings).require())
        .withMessageContainingAll(settings.events(), "2 partitions", "only 1 is accepted");
  }

  @Test
  void areCalledByTheirUsualNamesUnlessOthersAreGiven() {
    RelaySettings usual = RelaySettings.of(Brokers.open("127.0.0.1:9092"), 3, 2);

    assertThat(usual.events()).isEqualTo(Topics.EVENTS);
    assertThat(usual.checkpoints()).isEqualTo(Topics.CHECKPOINTS);
  }

  @Test
  void cannotBeOnFewerServersThanMustHaveARecord() {
    assertThatIllegalArgumentException().isThrownBy(() -> RelaySettings.of(Brokers.open("127.0.0.1:9092"), 1, 2));
  }

  private void make(String topic, int partitions, Map<String, String> configs) throws Exception {
    try (Admin admin = Clients.admin(settings)) {
      admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(configs))).all().get();
    }
  }

  private Map<String, String> settingsOf(String topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Clients.admin(settings)) {
      Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      Map<String, String> values = new HashMap<>();
      for (ConfigEntry entry : config.entries()) {
        values.put(entry.name(), entry.value());
      }
      return values;
    }
  }
}
