package org.daftar.query.platform.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.platform.kafka.Carrier;
import org.daftar.query.platform.mongo.MongoGenerations;
import org.daftar.query.sample.DocumentServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.servers.Line;

/** Nodes that share their documents. */
final class Nodes implements AutoCloseable {

  private final DocumentServer documents = DocumentServer.start();
  private final String database = documents.newDatabase();
  private final List<Node> running = new ArrayList<>();
  private final Map<Node, Line> lines = new HashMap<>();
  private final Carrier carrier;
  private final Path folder;
  private int started;

  Nodes(Carrier carrier, Path folder) {
    this.carrier = carrier;
    this.folder = folder;
  }

  Node start() throws IOException {
    return start(documents.connection());
  }

  /** One whose way to the documents can be cut. */
  Node startOverLine() throws IOException {
    assumeTrue(documents.isOwn(), "DAFTAR_TEST_MONGODB names a server to which there may be other ways");
    Line line = Line.to(documents.port());
    Node node = start("mongodb://127.0.0.1:" + line.port());
    lines.put(node, line);
    return node;
  }

  /** The way from a node to the documents. */
  Line line(Node node) {
    return Objects.requireNonNull(lines.get(node));
  }

  private Node start(String connection) throws IOException {
    Path index = Files.createDirectory(folder.resolve("node" + started++));
    Node node = Node.start(carrier, connection, database, index);
    running.add(node);
    return node;
  }

  List<Node> all() {
    return List.copyOf(running);
  }

  void stop(Node node) {
    running.remove(node);
    node.close();
  }

  /** The generations that they share, as another process sees them. */
  MongoGenerations generations() {
    return MongoGenerations.open(documents.connection(), database);
  }

  /** Drops the database with all that they share. */
  void wipeDocuments() {
    try (MongoClient client = MongoClients.create(documents.connection())) {
      client.getDatabase(database).drop();
    }
  }

  @Override
  public void close() throws IOException {
    running.forEach(Node::close);
    for (Line line : lines.values()) {
      line.close();
    }
    documents.close();
  }

  static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("came about in time").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** A log of ten parties, and of what is told of them. */
  static List<RecordedEvent> events(int size) {
    SampleLog log = new SampleLog().record("log-opened.1", "\"origin\": \"daftar.test/1\"");
    for (int i = 1; i < size; i++) {
      String id = "pty_" + "abcdefghij".charAt(i % 10) + "a".repeat(25);
      log.record(
          i <= 10 ? "party-registered.1" : "party-described.1",
          i <= 10
              ? "\"partyId\": \""
                  + id
                  + "\", \"type\": \"person\", \"name\": {\"forms\": [{\"text\": \"Party "
                  + i
                  + "\", \"kind\": \"legal\"}]}"
              : "\"partyId\": \"" + id + "\", \"description\": {\"text\": \"" + i + "\"}");
    }
    return log.read(0, size, Duration.ZERO).events();
  }
}
