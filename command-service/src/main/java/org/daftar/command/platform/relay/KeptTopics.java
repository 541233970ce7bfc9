package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The two topics, as a log needs them: of one partition, since its order is the point of it, and kept for ever, since
 * read models are made from the topic again and again.
 */
final class KeptTopics {

  private static final String FOR_EVER = "-1";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final RelaySettings settings;

  KeptTopics(RelaySettings settings) {
    this.settings = settings;
  }

  /**
   * Makes the topics where they are missing and checks them where they are there.
   *
   * @throws UnfitTopic where one is there and is not as it must be
   * @throws KafkaException where the servers cannot be asked
   */
  void require() {
    try (Admin admin = Clients.admin(settings)) {
      for (String topic : List.of(settings.events(), settings.checkpoints())) {
        create(admin, topic);
        checkPartitions(admin, topic);
        checkSettings(admin, topic);
      }
    }
  }

  private void create(Admin admin, String topic) {
    NewTopic made = new NewTopic(topic, 1, (short) settings.replicationFactor());
    made.configs(
        Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            FOR_EVER,
            TopicConfig.RETENTION_BYTES_CONFIG,
            FOR_EVER,
            TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
            Integer.toString(settings.minInSyncReplicas()),
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(RelaySettings.LARGEST_RECORD)));
    if (!answer(admin.listTopics().names()).contains(topic)) {
      try {
        answer(admin.createTopics(List.of(made)).all());
      } catch (TopicExistsException e) {
        // another node was faster; the checks tell whether it is as it must be
      }
    }
  }

  private static void checkPartitions(Admin admin, String topic) {
    int partitions = described(admin, topic).partitions().size();
    if (partitions != 1) {
      throw new UnfitTopic(
          "The topic %s has %d partitions; only 1 is accepted, which keeps the order of the log"
              .formatted(topic, partitions));
    }
  }

  private static TopicDescription described(Admin admin, String topic) {
    return answerOnceKnown(() -> admin.describeTopics(List.of(topic)).allTopicNames()).values().iterator().next();
  }

  private static void checkSettings(Admin admin, String topic) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    Config found = answerOnceKnown(() -> admin.describeConfigs(List.of(resource)).all()).values().iterator().next();
    String policy = TopicConfig.CLEANUP_POLICY_DELETE;
    check(topic, found, TopicConfig.CLEANUP_POLICY_CONFIG, policy::equals, "only delete is accepted");
    for (String limit : List.of(TopicConfig.RETENTION_MS_CONFIG, TopicConfig.RETENTION_BYTES_CONFIG)) {
      check(topic, found, limit, FOR_EVER::equals, "only -1 is accepted, which keeps every record");
    }
    check(
        topic,
        found,
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
        value -> Integer.parseInt(value) >= RelaySettings.LARGEST_RECORD,
        RelaySettings.LARGEST_RECORD + " or more is accepted, which is the largest record");
  }

  private static void check(String topic, Config found, String setting, Predicate<String> fits, String accepted) {
    String value = found.get(setting).value();
    if (!fits.test(value)) {
      throw new UnfitTopic("The topic %s has %s=%s; %s".formatted(topic, setting, value, accepted));
    }
  }

  /** A topic that was made just now is not known to every broker yet. */
  private static <T> T answerOnceKnown(Supplier<KafkaFuture<T>> question) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return answer(question.get());
      } catch (UnknownTopicOrPartitionException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  private static <T> T answer(KafkaFuture<T> asked) {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
    } catch (InterruptedException e) {
      throw new AssertionError("Nobody interrupts the relay", e);
    }
  }
}
