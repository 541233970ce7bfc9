package org.daftar.organisation;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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

  private final EmbeddedPostgres postgres;
  private final KafkaBroker kafka;
  private final DocumentServer documents;

  private Servers(EmbeddedPostgres postgres, KafkaBroker kafka, DocumentServer documents) {
    this.postgres = postgres;
    this.kafka = kafka;
    this.documents = documents;
  }

  /** Starts them on free ports of the loopback address, with their data in a folder. */
  public static Servers start(Path folder) throws IOException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("postgres"))
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "200")
            .start();
    KafkaBroker kafka = KafkaBroker.start(Files.createDirectory(folder.resolve("kafka")));
    DocumentServer documents =
        Optional.ofNullable(System.getenv("DAFTAR_TEST_MONGODB")).isPresent()
            ? DocumentServer.start()
            : DocumentServer.startOwn(new MemoryBackend(), 0);
    return new Servers(postgres, kafka, documents);
  }

  /** The JDBC address of the database for the log. */
  public String postgres() {
    return postgres.getJdbcUrl("postgres", "postgres");
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
    postgres.close();
  }
}
