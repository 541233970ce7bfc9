package org.daftar.query.platform.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.platform.node.Nodes.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daftar.carrier.broker.KafkaServer;
import org.daftar.carrier.broker.TestKafka;
import org.daftar.query.platform.kafka.ProjectorElection;
import org.daftar.query.sample.CarriedTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of the members of a group over a real broker. */
@ExtendWith(KafkaServer.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ProjectorElectionTest {

  private final String group = "documents-" + UUID.randomUUID();
  private CarriedTopics topics;

  @BeforeEach
  void makeTopics(TestKafka kafka) throws Exception {
    topics = new CarriedTopics(kafka);
  }

  @AfterEach
  void end() {
    topics.close();
  }

  @Test
  void isWonByAnotherWhereTheElectedStepsAside() throws Exception {
    try (ProjectorElection one = stand();
        ProjectorElection other = stand()) {
      await(() -> one.isElected() != other.isElected());
      ProjectorElection former = one.isElected() ? one : other;
      ProjectorElection next = one.isElected() ? other : one;

      former.stepAside();

      assertThat(former.isElected()).isFalse();
      await(next::isElected);
    }
  }

  @Test
  void isOpenAgainToOneThatStoodAside() throws Exception {
    try (ProjectorElection alone = stand()) {
      await(alone::isElected);
      alone.stepAside();
      try (ProjectorElection other = stand()) {
        await(other::isElected);
        alone.stand();
      }

      await(alone::isElected);
    }
  }

  private ProjectorElection stand() {
    return new ProjectorElection(topics.carrier(), group, Duration.ofSeconds(6));
  }
}
