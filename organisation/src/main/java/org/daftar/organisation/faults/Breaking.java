package org.daftar.organisation.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.daftar.organisation.LocalOrganisation;
import org.daftar.organisation.NodeProcess;
import org.daftar.query.platform.mongo.MongoGenerations;

/** Breaks one part of an organisation for a moment, and waits until it is whole again. */
final class Breaking {

  private static final int LONGEST_MOMENT_MILLIS = 2_000;
  private static final String DATABASE = "daftar";

  private final LocalOrganisation organisation;
  private final RandomGenerator random;
  private final Spans spans;

  Breaking(LocalOrganisation organisation, RandomGenerator random, Spans spans) {
    this.organisation = organisation;
    this.random = random;
    this.spans = spans;
  }

  void breakAndHeal(Fault fault) throws IOException, InterruptedException, TimeoutException, SQLException {
    switch (fault) {
      case DECIDING_NODE_KILLED -> kill(anyOf(organisation.deciding()));
      case ANSWERING_NODE_KILLED -> kill(anyOf(organisation.answering()));
      case BROKER_KILLED -> stopBroker(moment(), false);
      case DECIDING_NODE_PAUSED -> pause(anyOf(organisation.deciding()));
      case ANSWERING_NODE_PAUSED -> pause(anyOf(organisation.answering()));
      case BROKER_AWAY -> stopBroker(spans.away(), false);
      case BROKER_WIPED -> stopBroker(moment(), true);
      case DOCUMENTS_RESTORED -> restoreDocuments();
      case TRANSACTION_HELD -> holdTransaction();
      case RECORDS_REPEATED -> noise().repeat();
      case RECORDS_FORGED -> noise().forge();
      case REBALANCES -> noise().joinAndLeave(electing(), spans.rebalances());
    }
    for (NodeProcess node : organisation.answering()) {
      node.awaitReady();
    }
  }

  private NodeProcess anyOf(List<NodeProcess> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private void kill(NodeProcess node) throws IOException, InterruptedException, TimeoutException {
    node.kill();
    sleep(moment());
    node.restart();
    node.awaitReady();
  }

  private void stopBroker(Duration away, boolean wiped) throws IOException, InterruptedException {
    organisation.servers().kafka().kill();
    if (wiped) {
      organisation.servers().kafka().wipe();
    }
    sleep(away);
    organisation.servers().kafka().restart();
  }

  private void pause(NodeProcess node) throws IOException, InterruptedException, TimeoutException {
    signal("STOP", node);
    sleep(spans.pause());
    signal("CONT", node);
    node.awaitReady();
  }

  /** While nobody writes, as a copy is taken and put back; who had begun to write goes on after it. */
  private void restoreDocuments() throws IOException, InterruptedException {
    signal("STOP", organisation.answering());
    DocumentsCopy copy = DocumentsCopy.of(organisation.servers().documents().connection(), DATABASE);
    signal("CONT", organisation.answering());
    sleep(moment());
    signal("STOP", organisation.answering());
    copy.putBack();
    signal("CONT", organisation.answering());
  }

  /** One that has written, so that the database remembers since when it stands open. */
  private void holdTransaction() throws SQLException, InterruptedException {
    try (Connection held = DriverManager.getConnection(organisation.servers().postgres());
        Statement statement = held.createStatement()) {
      held.setAutoCommit(false);
      statement.execute("create temporary table held (n int) on commit drop");
      statement.execute("select count(*) from event");
      sleep(spans.held());
      held.rollback();
    }
  }

  private TopicNoise noise() {
    return new TopicNoise(organisation.servers().kafka().address(), random);
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

  private Duration moment() {
    return Duration.ofMillis(random.nextInt(LONGEST_MOMENT_MILLIS));
  }

  private static void sleep(Duration time) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(time.toNanos());
  }
}
