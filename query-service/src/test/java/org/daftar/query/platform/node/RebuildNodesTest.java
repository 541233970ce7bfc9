package org.daftar.query.platform.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.platform.node.Nodes.await;
import static org.daftar.query.platform.node.Nodes.events;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.carrier.broker.KafkaServer;
import org.daftar.carrier.broker.TestKafka;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.kafka.ProjectorElection;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.mongo.MongoGenerations;
import org.daftar.query.projection.Projection;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.sample.CarriedSample;
import org.daftar.query.sample.CarriedTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nodes build their documents anew over a real broker, while people ask. */
@ExtendWith(KafkaServer.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RebuildNodesTest {

  private static final int SIZE = 30;

  private final CarriedSample log = CarriedSample.of(events(SIZE));
  private CarriedTopics topics;
  private Nodes nodes;
  private MongoGenerations generations;

  @BeforeEach
  void makeTopics(TestKafka kafka, @TempDir Path folder) throws Exception {
    topics = new CarriedTopics(kafka);
    nodes = new Nodes(topics.carrier(), folder);
    generations = nodes.generations();
  }

  @AfterEach
  void end() throws IOException {
    generations.close();
    nodes.close();
    topics.close();
  }

  @Test
  void answerTheSameOnEachNodeWhileDocumentsAreBuiltAnewAndEventsComeIn() throws Exception {
    topics.send(log.events().subList(0, 20));
    Node one = nodes.start();
    Node other = nodes.start();
    String question = "/api/parties?atPosition=20";
    String answer = one.get("/api/parties?after=20").body();
    assertThat(other.get("/api/parties?after=20").body()).isEqualTo(answer);
    Generation before = generations.live().orElseThrow();

    try (Asking asking = new Asking(nodes.all(), question)) {
      assertThat(one.send("POST", "/api/rebuilds").statusCode()).isEqualTo(202);
      topics.send(log.events().subList(20, SIZE));
      await(() -> generations.live().filter(before::equals).isEmpty());
      Generation next = generations.live().orElseThrow();
      await(() -> one.answersFrom(next) && other.answersFrom(next));
      await(() -> generations.all().equals(List.of(next)));

      assertThat(asking.end()).containsExactly(answer);
    }
    String later = one.get("/api/parties?after=" + SIZE).body();
    assertThat(later).contains("\"total\":10");
    assertThat(other.get("/api/parties?after=" + SIZE).body()).isEqualTo(later);
  }

  @Test
  void finishWhatAnotherBeganThatDied() throws Exception {
    topics.send(log.events());
    Generation live = answered();
    Generation begun = generations.create(CarriedModels.SCHEMA);
    build(begun, events(10));

    try (ProjectorElection dying = stand(begun)) {
      await(dying::isElected);
      Node node = nodes.start();
      assertThat(node.get("/api/parties?after=" + SIZE).body()).contains("\"total\":10");
      assertThat(node.get("/api/rebuilds").body())
          .contains("\"state\":\"building\",\"counted\":10,\"of\":30")
          .contains("\"id\":\"" + live.id() + "\",\"schema\":1,\"state\":\"live\",\"counted\":30,\"of\":30");
      assertThat(node.send("POST", "/api/rebuilds").statusCode()).isEqualTo(409);
    }

    Node node = nodes.all().getFirst();
    await(() -> node.answersFrom(begun));
    assertThat(generations.live()).contains(begun);
    assertThat(generations.documents(begun).size()).isEqualTo(SIZE);
    await(() -> generations.all().equals(List.of(begun)));
  }

  @Test
  void goOnAsBeforeWhereARebuildIsCancelled() throws Exception {
    topics.send(log.events());
    Generation live = answered();
    Generation begun = generations.create(CarriedModels.SCHEMA);

    try (ProjectorElection building = stand(begun)) {
      await(building::isElected);
      Node node = nodes.start();
      String answer = node.get("/api/parties?after=" + SIZE).body();
      await(() -> node.reads(begun));

      assertThat(node.send("DELETE", "/api/rebuilds/" + begun.id()).statusCode()).isEqualTo(204);

      await(() -> !node.reads(begun));
      assertThat(generations.all()).containsExactly(live);
      assertThat(node.answersFrom(live)).isTrue();
      assertThat(node.get("/api/parties").body()).isEqualTo(answer);
    }
  }

  @Test
  void makeANewerFormOfDocumentsAtTheStartAndAnswerFromNoOther() throws Exception {
    topics.send(log.events());
    Generation older = generations.create(CarriedModels.SCHEMA - 1);
    generations.switchLive(Optional.empty(), older);

    Node node = nodes.start();

    assertThat(node.get("/api/parties?after=" + SIZE).body()).contains("\"total\":10");
    assertThat(generations.live()).map(Generation::schema).contains(CarriedModels.SCHEMA);
    await(() -> node.probe("/actuator/health/readiness").statusCode() == 200);
    await(() -> !generations.all().contains(older));
  }

  @Test
  void areNotReadyWhileTheyMakeANewerForm() throws Exception {
    topics.send(log.events());
    generations.switchLive(Optional.empty(), generations.create(CarriedModels.SCHEMA - 1));
    Generation begun = generations.create(CarriedModels.SCHEMA);
    Node node;

    try (ProjectorElection building = stand(begun)) {
      await(building::isElected);
      node = nodes.start();
      await(() -> node.reads(begun));
      assertThat(node.probe("/actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(node.probe("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    await(() -> node.probe("/actuator/health/readiness").statusCode() == 200);
  }

  @Test
  void buildAnewWhereAllDocumentsWereWiped() throws Exception {
    topics.send(log.events());
    Node node = nodes.start();
    String answer = node.get("/api/parties?after=" + SIZE).body();
    Generation before = generations.live().orElseThrow();

    nodes.wipeDocuments();

    await(() -> generations.live().isPresent() && node.answersFrom(generations.live().get()));
    assertThat(generations.live()).isNotEqualTo(Optional.of(before));
    assertThat(node.get("/api/parties?after=" + SIZE).body()).isEqualTo(answer);
  }

  /** What a node leaves behind that has read everything and ended. */
  private Generation answered() throws Exception {
    Node node = nodes.start();
    assertThat(node.get("/api/parties?after=" + SIZE).statusCode()).isEqualTo(200);
    nodes.stop(node);
    return generations.live().orElseThrow();
  }

  /** A member of the group that writes a generation, which is elected and writes nothing. */
  private ProjectorElection stand(Generation generation) {
    return new ProjectorElection(topics.carrier(), "daftar-documents-" + generation.id(), Duration.ofSeconds(6));
  }

  /** Takes events into the documents of a generation, as whoever died had done. */
  private void build(Generation generation, List<RecordedEvent> events) {
    Folding folding = Folding.of(new EventCodec(new EventCatalogue()));
    DocumentStore documents = generations.documents(generation);
    try (LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), folding.events().catalogue())) {
      new Projection(documents, new Histories(documents, folding.recordings()), folding.versions(), index).take(events);
    }
  }
}
