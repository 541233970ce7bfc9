package org.daftar.query.platform.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.platform.node.Nodes.await;
import static org.daftar.query.platform.node.Nodes.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.carrier.CarriedEvent;
import org.daftar.carrier.broker.KafkaServer;
import org.daftar.carrier.broker.TestKafka;
import org.daftar.query.sample.CarriedSample;
import org.daftar.query.sample.CarriedTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes read one log over a real broker and share their documents. */
@ExtendWith(KafkaServer.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class QueryNodesTest {

  private static final int SIZE = 30;

  private final CarriedSample log = CarriedSample.of(events(SIZE));
  private CarriedTopics topics;
  private Nodes nodes;

  @BeforeEach
  void makeTopics(TestKafka kafka, @TempDir Path folder) throws Exception {
    topics = new CarriedTopics(kafka);
    nodes = new Nodes(topics.carrier(), folder);
  }

  @AfterEach
  void end() throws IOException {
    nodes.close();
    topics.close();
  }

  @Test
  void readTheSameOnEachNode() throws Exception {
    topics.send(log.events());
    Node one = nodes.start();
    Node other = nodes.start();

    for (Node node : nodes.all()) {
      assertThat(node.get("/api/parties?after=" + SIZE).body()).contains("\"total\":10");
      await(() -> node.probe("/actuator/health/readiness").statusCode() == 200);
    }
    await(() -> one.isElected() != other.isElected());
    assertThat(one.get("/api/parties").body()).isEqualTo(other.get("/api/parties").body());
    assertThat(one.get("/api/log?limit=500").body()).isEqualTo(other.get("/api/log?limit=500").body());
  }

  @Test
  void goOnWhenTheOneThatWritesIsGone() throws Exception {
    topics.send(log.events().subList(0, 20));
    nodes.start();
    nodes.start();
    await(() -> nodes.all().stream().anyMatch(Node::isElected));
    Node gone = nodes.all().stream().filter(Node::isElected).findFirst().orElseThrow();
    nodes.stop(gone);

    topics.send(log.events());

    assertThat(nodes.all().getFirst().get("/api/parties?after=" + SIZE).statusCode()).isEqualTo(200);
    await(nodes.all().getFirst()::isElected);
  }

  @Test
  void leaveWritingToOneThatReachesTheDocuments() throws Exception {
    topics.send(log.events().subList(0, 20));
    Node one = nodes.startOverLine();
    Node other = nodes.startOverLine();
    await(() -> one.isElected() != other.isElected());
    Node cutOff = one.isElected() ? one : other;
    Node connected = one.isElected() ? other : one;

    nodes.line(cutOff).cut();
    topics.send(log.events());

    await(connected::isElected);
    assertThat(connected.get("/api/parties?after=" + SIZE).statusCode()).isEqualTo(200);
    nodes.line(cutOff).mend();
    await(() -> cutOff.get("/api/parties?after=" + SIZE).statusCode() == 200);
  }

  @Test
  void showNothingThatIsForgedAndGoOnWithTheRest() throws Exception {
    topics.sendRubbish("no event at all".getBytes(StandardCharsets.UTF_8));
    topics.send(log.events().subList(0, 10));
    CarriedEvent real = log.event(10);
    topics.send(List.of(forged(real, log.event(11))));
    topics.send(log.events().subList(5, SIZE));
    Node node = nodes.start();

    assertThat(node.get("/api/log?after=" + SIZE).statusCode()).isEqualTo(200);
    String metrics = node.probe("/actuator/prometheus").body();
    assertThat(metrics)
        .contains("daftar_quarantine{doubt=\"malformed\"} 1.0", "daftar_quarantine{doubt=\"unvouched\"} 1.0");
  }

  @Test
  void stopWhereACheckpointContradictsTheEvents() throws Exception {
    topics.send(log.events());
    Node node = nodes.start();
    await(() -> node.probe("/actuator/health/readiness").statusCode() == 200);

    topics.sendCheckpoint(CarriedSample.of(events(SIZE)).checkpoint(SIZE));

    await(() -> node.probe("/actuator/health/readiness").statusCode() == 503);
    assertThat(node.probe("/actuator/health/readiness").body()).contains("contradicts");
    assertThat(node.isElected()).isFalse();
    assertThat(node.probe("/actuator/health/liveness").statusCode()).isEqualTo(200);
  }

  @Test
  void tellHowMuchStandsUnderACheckpoint() throws Exception {
    topics.send(log.events());
    topics.sendCheckpoint(log.checkpoint(20));
    Node node = nodes.start();

    await(() -> node.probe("/actuator/prometheus").body().contains("daftar_seal_lag_events 10.0"));
  }

  @Test
  void readAgainWhereTheTopicWasWipedAndFilledAnew() throws Exception {
    topics.send(log.events().subList(0, 20));
    Node node = nodes.start();
    assertThat(node.get("/api/parties?after=20").statusCode()).isEqualTo(200);

    topics.wipe();
    topics.send(log.events());

    assertThat(node.get("/api/parties?after=" + SIZE).statusCode()).isEqualTo(200);
  }

  @Test
  void sayThatTheLogCannotBeReadWhileItsBrokerIsAway(TestKafka kafka) throws Exception {
    topics.send(log.events());
    Node node = nodes.start();
    assertThat(node.get("/api/parties?after=" + SIZE).statusCode()).isEqualTo(200);

    kafka.broker().kill();
    try {
      assertThat(node.get("/api/log?limit=500").statusCode()).isEqualTo(503);
      assertThat(node.get("/api/parties").statusCode()).isEqualTo(200);
    } finally {
      kafka.broker().restart();
    }

    await(() -> node.get("/api/log?limit=500").statusCode() == 200);
  }

  private static CarriedEvent forged(CarriedEvent real, CarriedEvent other) {
    return new CarriedEvent(
        real.id(),
        real.origin(),
        real.type(),
        real.stream(),
        real.recordedAt(),
        real.position(),
        other.leaf(),
        real.salts(),
        real.voucher(),
        real.payload());
  }
}
