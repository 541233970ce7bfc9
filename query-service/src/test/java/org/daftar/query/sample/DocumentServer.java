package org.daftar.query.sample;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.types.ObjectId;

/**
 * A server for documents: the one that {@code DAFTAR_TEST_MONGODB} names by a connection string, and where it names
 * none, one in this process. That one is not MongoDB but speaks its protocol; it knows neither sessions nor
 * transactions and takes every concern for granted, so it tries our use of the driver and not what MongoDB promises.
 */
public final class DocumentServer implements AutoCloseable {

  private final Optional<MongoServer> own;
  private final String connection;
  private final List<String> databases = new ArrayList<>();

  private DocumentServer(Optional<MongoServer> own, String connection) {
    this.own = own;
    this.connection = connection;
  }

  /** Starts a server, or turns to the one outside. */
  public static DocumentServer start() {
    return Optional.ofNullable(System.getenv("DAFTAR_TEST_MONGODB"))
        .map(outside -> new DocumentServer(Optional.empty(), outside))
        .orElseGet(() -> startOwn(new MemoryBackend(), 0));
  }

  /**
   * Starts a server in this process, whatever there is outside.
   *
   * @param backend what answers
   * @param port where, or 0 for any free one
   */
  public static DocumentServer startOwn(MongoBackend backend, int port) {
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return new DocumentServer(Optional.of(server), "mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
  }

  /** How to reach it. */
  public String connection() {
    return connection;
  }

  /** Whether it is in this process. */
  public boolean isOwn() {
    return own.isPresent();
  }

  /** The port of a server in this process. */
  public int port() {
    return own.orElseThrow().getLocalAddress().getPort();
  }

  /** The name of a database that nobody else uses; it is dropped at the end. */
  public String newDatabase() {
    String name = "daftar-test-" + new ObjectId().toHexString();
    databases.add(name);
    return name;
  }

  @Override
  public void close() {
    own.ifPresentOrElse(MongoServer::shutdownNow, this::dropDatabases);
  }

  private void dropDatabases() {
    try (MongoClient client = MongoClients.create(connection)) {
      databases.forEach(name -> client.getDatabase(name).drop());
    }
  }
}
