package org.daftar.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.carrier.broker.KafkaBroker;

/**
 * The servers that the services need, from published artifacts: PostgreSQL with fsync on, a Kafka broker, and a server
 * that speaks MongoDB's protocol.
 */
public final class Servers implements AutoCloseable {

  private final Database database;
  private final KafkaBroker kafka;
  private final DocumentStore documents;

  private Servers(Database database, KafkaBroker kafka, DocumentStore documents) {
    this.database = database;
    this.kafka = kafka;
    this.documents = documents;
  }

  /** Starts them on free ports of the loopback address, with their data in a folder. */
  public static Servers start(Path folder) throws IOException {
    Database database = Database.start(folder.resolve("postgres"));
    KafkaBroker kafka = KafkaBroker.start(Files.createDirectory(folder.resolve("kafka")));
    return new Servers(database, kafka, DocumentStore.start(folder));
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
    documents.close();
    kafka.close();
    database.close();
  }
}
