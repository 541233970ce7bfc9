package org.daftar.organisation.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.daftar.organisation.LocalOrganisation;
import org.daftar.organisation.NodeProcess;
import org.daftar.organisation.ShiftedClock;
import org.daftar.query.platform.mongo.MongoGenerations;

/** Breaks one part of an organisation for a moment, and waits until it is whole again. */
final class Breaking {

  private static final String DATABASE = "daftar";
  private static final int UNAVAILABLE = 503;
  private static final String SOMEBODY =
      "{\"type\": \"person\", \"name\": {\"forms\": [{\"text\": \"Somebody\", \"kind\": \"legal\"}]}}";
  private static final Duration HOUR_BACK = Duration.ofHours(-1);
  private static final Duration TEN_YEARS_AHEAD = Duration.ofDays(3_653);

  private final LocalOrganisation organisation;
  private final Chance chance;
  private final Spans spans;
  private final Killing killing;
  private final Cutting cutting;

  Breaking(LocalOrganisation organisation, RandomGenerator random, Spans spans) {
    this.organisation = organisation;
    this.chance = new Chance(random);
    this.spans = spans;
    this.killing = new Killing(organisation, chance);
    this.cutting = new Cutting(organisation, chance, spans);
  }

  /** How many processes were killed, and not only missed for a while or wiped. */
  Map<Part, Integer> killed() {
    return killing.killed();
  }

  void breakAndHeal(Fault fault) throws IOException, InterruptedException, TimeoutException, SQLException {
    switch (fault) {
      case DECIDING_NODE_KILLED -> killing.decidingNode();
      case ANSWERING_NODE_KILLED -> killing.answeringNode();
      case BROKER_KILLED -> killing.broker();
      case DATABASE_KILLED -> killing.database();
      case DOCUMENTS_KILLED -> killing.documents();
      case SERVERS_KILLED -> killing.servers();
      case ALL_KILLED -> killing.all();
      case DECIDING_NODE_WITHOUT_DATABASE -> cutting.decidingNodeFromDatabase();
      case DECIDING_NODE_WITHOUT_BROKER -> cutting.decidingNodeFromBroker();
      case ANSWERING_NODE_WITHOUT_BROKER -> cutting.answeringNodeFromBroker();
      case ANSWERING_NODE_WITHOUT_DOCUMENTS -> cutting.answeringNodeFromDocuments();
      case DOCUMENTS_AWAY -> cutting.documentsFromAll();
      case DECIDING_NODE_PAUSED -> pause(chance.anyOf(organisation.deciding()));
      case ANSWERING_NODE_PAUSED -> pause(chance.anyOf(organisation.answering()));
      case BROKER_AWAY -> leaveWithoutBroker();
      case BROKER_WIPED -> wipeBroker();
      case DOCUMENTS_RESTORED -> restoreDocuments();
      case TRANSACTION_HELD -> holdTransaction();
      case RECORDS_REPEATED -> noise().repeat();
      case RECORDS_FORGED -> noise().forge();
      case REBALANCES -> noise().joinAndLeave(electing(), spans.rebalances());
      case CLOCK_JUMPS -> moveClock(chance.anyOf(organisation.deciding()));
      case DATABASE_DISK_FULL -> fillDisk();
    }
    for (NodeProcess node : organisation.nodes()) {
      node.awaitReady();
    }
  }

  private void leaveWithoutBroker() throws IOException, InterruptedException {
    organisation.servers().kafka().kill();
    sleep(spans.away());
    organisation.servers().kafka().restart();
  }

  private void wipeBroker() throws IOException, InterruptedException {
    organisation.servers().kafka().kill();
    organisation.servers().kafka().wipe();
    sleep(chance.moment());
    organisation.servers().kafka().restart();
  }

  private void pause(NodeProcess node) throws IOException, InterruptedException {
    signal("STOP", node);
    sleep(spans.pause());
    signal("CONT", node);
  }

  /** While nobody writes, as a copy is taken and put back; who had begun to write goes on after it. */
  private void restoreDocuments() throws IOException, InterruptedException {
    signal("STOP", organisation.answering());
    DocumentsCopy copy = DocumentsCopy.of(organisation.servers().documents().connection(), DATABASE);
    signal("CONT", organisation.answering());
    sleep(chance.moment());
    signal("STOP", organisation.answering());
    copy.putBack();
    signal("CONT", organisation.answering());
  }

  /** One that has written, so that the database remembers since when it stands open. */
  private void holdTransaction() throws SQLException, InterruptedException {
    try (Connection held = DriverManager.getConnection(organisation.servers().database().address());
        Statement statement = held.createStatement()) {
      held.setAutoCommit(false);
      statement.execute("create temporary table held (n int) on commit drop");
      statement.execute("select count(*) from event");
      sleep(spans.held());
      held.rollback();
    }
  }

  /** A node that has met another time than the others says so, and writes nothing until the clock is right. */
  private void moveClock(NodeProcess node) throws IOException, InterruptedException, TimeoutException {
    ShiftedClock clock = organisation.clock().orElseThrow();
    node.kill();
    node.restart(clock);
    node.awaitReady();
    for (Duration wrong : List.of(HOUR_BACK, TEN_YEARS_AHEAD)) {
      clock.by(wrong);
      sleep(ShiftedClock.NOTICED);
      mustRefuse(node);
      sleep(spans.wrongClock());
      clock.by(Duration.ZERO);
      sleep(ShiftedClock.NOTICED);
    }
    node.kill();
    node.restart();
  }

  /**
   * Nothing is broken where a node has not met another time.
   *
   * @throws IllegalStateException where it records something all the same
   */
  private static void mustRefuse(NodeProcess node) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(node.address().resolve("/api/parties"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(SOMEBODY))
            .build();
    try (HttpClient http = FaultLoop.newHttp()) {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != UNAVAILABLE || !answer.body().contains("clock")) {
        throw new IllegalStateException("by a wrong clock it answered " + answer.statusCode() + ": " + answer.body());
      }
    }
  }

  /** A database that cannot write its log ends; whoever watches over it starts it again when there is room. */
  private void fillDisk() throws IOException, InterruptedException {
    organisation.servers().database().mayNotGrow();
    sleep(spans.diskFull());
    organisation.servers().database().mayGrow();
  }

  private TopicNoise noise() {
    return new TopicNoise(organisation.servers().kafka().address(), chance.random());
  }

  /** The group in which one of the answering nodes is elected. */
  private String electing() {
    String connection = organisation.servers().documents().connection();
    try (MongoGenerations generations = MongoGenerations.open(connection, DATABASE)) {
      return "daftar-documents-" + generations.live().orElseThrow().id();
    }
  }

  private static void signal(String name, List<NodeProcess> nodes) throws IOException, InterruptedException {
    for (NodeProcess node : nodes) {
      signal(name, node);
    }
  }

  private static void signal(String name, NodeProcess node) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(node.pid())).start().waitFor();
  }

  private static void sleep(Duration time) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(time.toNanos());
  }
}
