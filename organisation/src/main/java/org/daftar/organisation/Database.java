package org.daftar.organisation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.servers.FreePort;

/** PostgreSQL from embedded binaries, with fsync on, on a free port that it keeps. */
public final class Database implements AutoCloseable {

  /** Less than a segment of its log has, so that it cannot even write that. */
  private static final long BYTES_ON_FULL_DISK = 1 << 20;

  private static final String NO_LIMIT = "unlimited";

  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;

  private Database(Path folder, int port) throws IOException {
    this.folder = folder;
    this.port = port;
    this.server = launch(folder, port);
  }

  /** Starts it with its data in a folder. */
  static Database start(Path folder) throws IOException {
    return new Database(folder, FreePort.next());
  }

  private static EmbeddedPostgres launch(Path folder, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "200")
        .setPort(port)
        .start();
  }

  /** The JDBC address. */
  public String address() {
    return address(port);
  }

  /** The same over a line that begins at a port of the loopback address. */
  String address(int atPort) {
    return "jdbc:postgresql://127.0.0.1:" + atPort + "/postgres?user=postgres";
  }

  /** Where it listens. */
  int port() {
    return port;
  }

  /**
   * Keeps its files from growing, all of its processes included: the operating system answers what is written beyond as
   * it answers on a full disk, with an error (RLIMIT_FSIZE, setrlimit(2)).
   */
  public void mayNotGrow() throws IOException, InterruptedException {
    limit(Long.toString(BYTES_ON_FULL_DISK));
  }

  /** Lets them grow again, and starts it again where it has ended meanwhile. */
  public void mayGrow() throws IOException, InterruptedException {
    limit(NO_LIMIT);
    if (processes().findAny().isEmpty()) {
      restart();
    }
  }

  /** Ends it as a power cut ends processes (SIGKILL), all of its processes at once, and waits until they are gone. */
  public void kill() throws IOException {
    List<ProcessHandle> processes = processes().toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  /** Starts it again on the same data and the same address after it has ended, and waits until it serves. */
  public void restart() throws IOException {
    server.close();
    server = launch(folder, port);
  }

  private void limit(String bytes) throws IOException, InterruptedException {
    for (ProcessHandle process : processes().toList()) {
      new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":" + NO_LIMIT)
          .start()
          .waitFor();
    }
  }

  /** The one that starts all others, and those; none where it has ended. */
  private Stream<ProcessHandle> processes() throws IOException {
    Path file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Stream.empty();
    }
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst())).stream()
        .filter(ProcessHandle::isAlive)
        .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
