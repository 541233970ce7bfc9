package org.daftar.standalone.faults;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.daftar.standalone.invariants.Workload;

/** The product, running in a process of its own on a free port of the loopback interface. */
final class Product implements AutoCloseable {

  private static final String MAIN = "org.daftar.standalone.Daftar";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long POLL_MILLIS = 10;

  private final Process process;
  private final Path output;
  private final URI address;
  private final long started = System.nanoTime();

  private Product(Process process, Path output, URI address) {
    this.process = process;
    this.output = output;
    this.address = address;
  }

  /** Starts it on a data folder, as the start script does. What it says goes to a file beside that folder. */
  static Product start(Path data) throws IOException {
    int port = freePort();
    Path output = data.resolveSibling("output.txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Daxon.update-check.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                classPath(),
                MAIN,
                "--port",
                Integer.toString(port),
                "--data",
                data.toString(),
                "--author",
                Workload.AUTHOR)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new Product(process, output, URI.create("http://127.0.0.1:" + port));
  }

  URI address() {
    return address;
  }

  /**
   * Waits for the first page.
   *
   * @return the time from the start of the process to the page
   * @throws IllegalStateException where the process ends instead, or makes one wait for minutes
   */
  Duration awaitFirstPage() throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http)) {
        if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS) || runningFor().compareTo(PATIENCE) > 0) {
          throw new IllegalStateException("it shows no page; it said: " + Files.readString(output));
        }
      }
      return runningFor();
    }
  }

  /** Waits a moment, and then leaves it no time to do anything more (SIGKILL). */
  void killAfter(Duration moment) throws InterruptedException {
    process.waitFor(moment.toNanos(), TimeUnit.NANOSECONDS);
    process.destroyForcibly();
  }

  /** Asks it to end, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join().destroyForcibly();
    process.onExit().join();
  }

  private Duration runningFor() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private boolean answers(HttpClient http) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve("/")).timeout(Duration.ofSeconds(10)).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() < 400;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Without what only tests see: it would stand in for what the product lacks. */
  private static String classPath() {
    String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
