package org.daftar.organisation;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daftar.carrier.broker.KafkaBroker;
import org.daftar.query.sample.DocumentServer;

/**
 * The servers that the services need, from published artifacts: PostgreSQL with fsync on, a Kafka broker, and in the
 * place of MongoDB a server in this process that speaks its protocol. {@code DAFTAR_TEST_MONGODB} names a real one.
 */
public final class Servers implements AutoCloseable {

  private final Database database;
  private final KafkaBroker kafka;
  private final DocumentServer documents;

  private Servers(Database database, KafkaBroker kafka, DocumentServer documents) {
    this.database = database;
    this.kafka = kafka;
    this.documents = documents;
  }

  /** Starts them on free ports of the loopback address, with their data in a folder. */
  public static Servers start(Path folder) throws IOException {
    Database database = Database.start(folder.resolve("postgres"));
    KafkaBroker kafka = KafkaBroker.start(Files.createDirectory(folder.resolve("kafka")));
    DocumentServer documents =
        Optional.ofNullable(System.getenv("DAFTAR_TEST_MONGODB")).isPresent()
            ? DocumentServer.start()
            : DocumentServer.startOwn(new MemoryBackend(), 0);
    return new Servers(database, kafka, documents);
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
  public DocumentServer documents() {
    return documents;
  }

  @Override
  public void close() throws IOException {
    documents.close();
    kafka.close();
    database.close();
  }
}
