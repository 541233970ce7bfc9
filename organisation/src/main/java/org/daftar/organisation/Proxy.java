package org.daftar.organisation;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The deployment's proxy before the nodes of one machine: the nginx that is installed here, told what it is there. */
final class Proxy implements AutoCloseable {

  private static final String PROGRAM = "nginx";

  /** Where it often is, and where only the path of an administrator leads. */
  private static final Path USUAL = Path.of("/usr/sbin");

  /**
   * Who is root stays so: it would make its workers somebody who may not enter our folder. From all others it takes no
   * notice of it.
   */
  private static final String SETTINGS = "daemon off; user root;";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final int GRACE_SECONDS = 20;
  private static final int WELL = 204;

  private final Path program;
  private final Ports ports;
  private final Path folder;
  private Optional<Process> process = Optional.empty();

  private Proxy(Path program, Ports ports, Path folder) {
    this.program = program;
    this.ports = ports;
    this.folder = folder.toAbsolutePath();
  }

  /**
   * Gives it its address, of which nodes must know before it can start; no proxy where nginx is not installed.
   *
   * @param folder for its files, which it makes
   */
  static Optional<Proxy> prepare(Path folder) throws IOException {
    Optional<Path> program = program();
    return program.isEmpty() ? Optional.empty() : Optional.of(new Proxy(program.get(), Ports.free(), folder));
  }

  private static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> listed = Arrays.stream(path.split(File.pathSeparator)).filter(at -> !at.isEmpty()).map(Path::of);
    return Stream.concat(listed, Stream.of(USUAL))
        .map(at -> at.resolve(PROGRAM))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Where it answers. */
  URI address() {
    return ports.address();
  }

  /**
   * What a node behind it is told: that it may be asked under the proxy's address, and under its own, as the other
   * service does.
   */
  Map<String, String> environment(Ports node) {
    return Map.of("DAFTAR_HOSTS", names(ports) + "," + names(node));
  }

  private static String names(Ports ports) {
    return "127.0.0.1:%1$d,localhost:%1$d".formatted(ports.service());
  }

  /**
   * Starts it and waits until it says that it is well.
   *
   * @throws IOException where it ends instead; the message says what it printed
   */
  void start(List<Ports> deciding, List<Ports> answering) throws IOException, InterruptedException, TimeoutException {
    Files.createDirectory(folder);
    Path configuration = folder.resolve("nginx.conf");
    Path printed = folder.resolve("nginx.log");
    Files.write(configuration, ProxyConfiguration.deployed().onThisMachine(ports, folder, deciding, answering).lines());
    Process started =
        new ProcessBuilder(
                program.toString(),
                "-e",
                "stderr",
                "-p",
                folder.toString(),
                "-c",
                configuration.toString(),
                "-g",
                SETTINGS)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    process = Optional.of(started);
    awaitWell(started, printed);
  }

  private void awaitWell(Process started, Path printed) throws IOException, InterruptedException, TimeoutException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (!isWell(http)) {
        if (!started.isAlive()) {
          throw new IOException(PROGRAM + " ended:\n" + Files.readString(printed));
        }
        if (System.nanoTime() > end) {
          throw new TimeoutException(PROGRAM + " does not answer:\n" + Files.readString(printed));
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  /** Asks as the health check of its container does. */
  private boolean isWell(HttpClient http) throws InterruptedException {
    URI check = URI.create("http://127.0.0.1:" + ports.management());
    try {
      HttpRequest asked = HttpRequest.newBuilder(check).timeout(Duration.ofSeconds(5)).build();
      return http.send(asked, BodyHandlers.discarding()).statusCode() == WELL;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Tells it to stop, and ends it where it does not. */
  @Override
  public void close() {
    process.ifPresent(Proxy::end);
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        kill(process);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill(process);
    }
  }

  /** Its workers would outlive it. */
  private static void kill(Process process) {
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly();
    workers.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }
}
