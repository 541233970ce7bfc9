package org.daftar.benchmarks.starting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.daftar.standalone.process.AddressFile;

/** Starts the product as its launcher does, in a process of its own, and asks it for a page. */
final class StartedProcess {

  private static final String MAIN = "org.daftar.standalone.Daftar";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final int GRACE_SECONDS = 20;
  private static final double NANOS = 1e9;
  private static final double KIBIBYTES = 1024;

  /**
   * How it started.
   *
   * @param seconds from the command to the whole page
   * @param residentMebibytes the most memory that it ever had by then, as the operating system counts
   */
  record Start(double seconds, double residentMebibytes) {}

  private StartedProcess() {}

  /** Starts it over a data folder, waits for a page, and ends it. */
  static Start start(Path data, String page) throws IOException, InterruptedException {
    long started = System.nanoTime();
    Process process =
        java(
            "--enable-native-access=ALL-UNNAMED",
            "-Daxon.update-check.disabled=true",
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            MAIN,
            "--data",
            data.toString(),
            "--port",
            "0");
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest asked = HttpRequest.newBuilder(address(process, data).resolve(page)).timeout(PATIENCE).build();
      int status = http.send(asked, BodyHandlers.ofByteArray()).statusCode();
      double seconds = (System.nanoTime() - started) / NANOS;
      if (status != 200) {
        throw new IllegalStateException(page + " answered " + status);
      }
      return new Start(seconds, residentMebibytes(process));
    } finally {
      end(process);
    }
  }

  /** Told to stop, it takes its address away, which the next start waits for. */
  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  /** How long a Java process takes that does nothing. */
  static double bareSeconds() throws IOException, InterruptedException {
    long started = System.nanoTime();
    java("-XX:+UseSerialGC", "-version").waitFor();
    return (System.nanoTime() - started) / NANOS;
  }

  private static URI address(Process process, Path data) {
    AddressFile file = new AddressFile(data);
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (Optional<URI> address = file.read(); System.nanoTime() < end && process.isAlive(); address = file.read()) {
      if (address.isPresent()) {
        return address.get();
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    throw new IllegalStateException("it has not started");
  }

  private static double residentMebibytes(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIBIBYTES)
        .findFirst()
        .orElseThrow();
  }

  private static Process java(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
