package org.daftar.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daftar.query.sample.DocumentServerProcess;
import org.daftar.servers.FreePort;
import org.daftar.servers.ServerProcess;

/**
 * Where documents are kept: in MongoDB where {@code DAFTAR_TEST_MONGODB} names one by a connection string, else in a
 * server that speaks its protocol. That one keeps nothing when it ends, so that to kill it is to lose all documents.
 */
public final class DocumentStore implements AutoCloseable {

  private final String connection;
  private final OptionalInt port;
  private final Optional<ServerProcess> own;

  private DocumentStore(String connection, OptionalInt port, Optional<ServerProcess> own) {
    this.connection = connection;
    this.port = port;
    this.own = own;
  }

  /** Starts one, or turns to the one outside. */
  static DocumentStore start(Path folder) throws IOException {
    String outside = System.getenv("DAFTAR_TEST_MONGODB");
    return outside == null ? startOwn(folder) : new DocumentStore(outside, OptionalInt.empty(), Optional.empty());
  }

  private static DocumentStore startOwn(Path folder) throws IOException {
    int port = FreePort.next();
    ServerProcess process =
        ServerProcess.start(
            DocumentServerProcess.class,
            List.of("-Xmx2g"),
            List.of(Integer.toString(port)),
            folder.resolve("documents.log"));
    return new DocumentStore(connection(port), OptionalInt.of(port), Optional.of(process));
  }

  /** How to reach it. */
  public String connection() {
    return connection;
  }

  /** How to reach it over a line that begins at a port of the loopback address. */
  static String connection(int atPort) {
    return "mongodb://127.0.0.1:" + atPort;
  }

  /** Where it listens; none where it is outside. */
  OptionalInt port() {
    return port;
  }

  /** The process, to kill it and to start it again; none where it is outside. */
  public Optional<ServerProcess> process() {
    return own;
  }

  @Override
  public void close() {
    own.ifPresent(ServerProcess::close);
  }
}
