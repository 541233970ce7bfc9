package org.daftar.organisation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** One node of a service as a process of its own, on free ports of the loopback address. */
public final class NodeProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final int GRACE_SECONDS = 20;

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Class<?> service;
  private final Map<String, String> environment;
  private final Ports ports;
  private final Path printed;
  private Process process;

  private NodeProcess(Class<?> service, Ports ports, Map<String, String> environment, Path printed) throws IOException {
    this.service = service;
    this.ports = ports;
    this.environment = Map.copyOf(environment);
    this.printed = printed;
    this.process = launch(Map.of());
  }

  /**
   * Starts a node; it may not be ready yet.
   *
   * @param service its main class
   * @param environment what it is told, without the ports
   * @param printed the file for what it prints
   */
  public static NodeProcess start(Class<?> service, Ports ports, Map<String, String> environment, Path printed)
      throws IOException {
    Map<String, String> told = new HashMap<>(environment);
    told.put("DAFTAR_PORT", Integer.toString(ports.service()));
    told.put("DAFTAR_MANAGEMENT_PORT", Integer.toString(ports.management()));
    return new NodeProcess(service, ports, told, printed);
  }

  Ports ports() {
    return ports;
  }

  /** Where it answers. */
  public URI address() {
    return ports.address();
  }

  /** Where it tells how it is. */
  public URI management() {
    return URI.create("http://127.0.0.1:" + ports.management());
  }

  /** The variables that it was told. */
  public Map<String, String> environment() {
    return environment;
  }

  /** Its process, to be stopped and to go on. */
  public long pid() {
    return process.pid();
  }

  /**
   * Waits until it says that it is ready.
   *
   * @throws IOException where it ends instead; the message says what it printed
   */
  public NodeProcess awaitReady() throws IOException, InterruptedException, TimeoutException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new IOException(service.getSimpleName() + " ended:\n" + Files.readString(printed));
      }
      if (System.nanoTime() > end) {
        throw new TimeoutException(
            service.getSimpleName() + " is not ready: " + readiness() + "\n" + Files.readString(printed));
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return this;
  }

  /** Whether it says that it is ready. */
  public boolean isReady() throws InterruptedException {
    return readiness().startsWith("200 ");
  }

  /** The status and the text of its answer, or why there is none. */
  public String readiness() throws InterruptedException {
    try {
      URI probe = management().resolve("/actuator/health/readiness");
      HttpRequest asked = HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(5)).build();
      HttpResponse<String> answer = http.send(asked, BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body();
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Ends it as a power cut ends a process (SIGKILL), and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it again with what it was told, after {@link #kill}. */
  public void restart() throws IOException {
    restart(Map.of());
  }

  /** The same by a clock of its own. */
  public void restart(ShiftedClock clock) throws IOException {
    restart(clock.environment());
  }

  private void restart(Map<String, String> more) throws IOException {
    if (process.isAlive()) {
      throw new IllegalStateException("It is still running");
    }
    process = launch(more);
  }

  private Process launch(Map<String, String> more) throws IOException {
    ProcessBuilder starting =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                service.getName()));
    starting.environment().putAll(environment);
    starting.environment().putAll(more);
    return starting
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(printed.toFile()))
        .start();
  }

  /** Tells it to stop, and ends it where it does not. */
  @Override
  public void close() {
    http.close();
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }
}
