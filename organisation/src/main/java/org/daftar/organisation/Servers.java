package org.daftar.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.carrier.broker.Door;
import org.daftar.carrier.broker.KafkaBroker;
import org.daftar.servers.FreePort;
import org.daftar.servers.Line;

/**
 * The servers that the services need, from published artifacts: PostgreSQL with fsync on, a Kafka broker, and a server
 * that speaks MongoDB's protocol.
 */
public final class Servers implements AutoCloseable {

  private final Database database;
  private final KafkaBroker kafka;
  private final DocumentStore documents;
  private final List<NodeLines> lines;

  private Servers(Database database, KafkaBroker kafka, DocumentStore documents, List<NodeLines> lines) {
    this.database = database;
    this.kafka = kafka;
    this.documents = documents;
    this.lines = lines;
  }

  /** Starts them on free ports of the loopback address, with their data in a folder. */
  public static Servers start(Path folder) throws IOException {
    return startOverLines(folder, 0);
  }

  /**
   * The same where each node is to reach them over lines of its own.
   *
   * @param nodes how many there will be
   */
  static Servers startOverLines(Path folder, int nodes) throws IOException {
    Database database = Database.start(folder.resolve("postgres"));
    List<Line> toBrokers = new ArrayList<>();
    List<Door> doors = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      int port = FreePort.next();
      toBrokers.add(Line.to(port));
      doors.add(new Door("NODE" + node, port, toBrokers.get(node).port()));
    }
    KafkaBroker kafka = KafkaBroker.start(Files.createDirectory(folder.resolve("kafka")), doors);
    DocumentStore documents = DocumentStore.start(folder);
    List<NodeLines> lines = new ArrayList<>();
    for (Line toBroker : toBrokers) {
      Optional<Line> toDocuments =
          documents.port().isPresent() ? Optional.of(Line.to(documents.port().getAsInt())) : Optional.empty();
      lines.add(new NodeLines(Line.to(database.port()), toBroker, toDocuments));
    }
    return new Servers(database, kafka, documents, List.copyOf(lines));
  }

  /** How a node reaches them, counted from 0: over its lines, where it has some. */
  Ways waysOf(int node) {
    if (lines.isEmpty()) {
      return new Ways(database.address(), kafka.address(), documents.connection());
    }
    NodeLines own = lines.get(node);
    return new Ways(
        database.address(own.database().port()),
        "127.0.0.1:" + own.brokers().port(),
        own.documents().map(line -> DocumentStore.connection(line.port())).orElseGet(documents::connection));
  }

  /** The lines of each node; none where they reach the servers without. */
  List<NodeLines> lines() {
    return lines;
  }

  /** The database for the log. */
  public Database database() {
    return database;
  }

  /** The broker, to kill it and to start it again. */
  public KafkaBroker kafka() {
    return kafka;
  }

  /** The server of documents. */
  public DocumentStore documents() {
    return documents;
  }

  @Override
  public void close() throws IOException {
    for (NodeLines each : lines) {
      each.close();
    }
    documents.close();
    kafka.close();
    database.close();
  }
}
