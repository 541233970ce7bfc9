package org.daftar.command.platform.log.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;

/**
 * A process of its own that opens the log in a folder and appends to it from many threads until it is killed. It prints
 * a line when the log is open, and one for each acknowledged event: its position and its identifier.
 */
final class AppendingProcess implements AutoCloseable {

  private static final int THREADS = 16;
  private static final String OPEN = "open";

  private final Process process;
  private final BufferedReader lines;

  private AppendingProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts it and waits until the log is open. */
  static AppendingProcess start(Path folder, String name) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xmx128m",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    classes,
                    AppendingProcess.class.getName(),
                    folder.toString(),
                    name))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    AppendingProcess appending = new AppendingProcess(process);
    String line = appending.lines.readLine();
    if (!OPEN.equals(line)) {
      throw new IOException("The process did not open the log but said " + line);
    }
    return appending;
  }

  long pid() {
    return process.pid();
  }

  /** Waits until it has acknowledged so many events, and adds them by their positions. */
  void awaitAcknowledged(int events, Map<Long, String> acknowledged) throws IOException {
    for (int n = 0; n < events; n++) {
      add(lines.readLine(), acknowledged);
    }
  }

  /** Kills it, and adds what it had acknowledged until then. */
  void kill(Map<Long, String> acknowledged) throws IOException {
    process.toHandle().destroyForcibly();
    for (String line = lines.readLine(); line != null && line.endsWith("."); line = lines.readLine()) {
      add(line, acknowledged);
    }
  }

  private static void add(String line, Map<Long, String> acknowledged) {
    String[] words = line.split(" ", 3);
    acknowledged.put(Long.valueOf(words[0]), words[1]);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The process itself. */
  public static void main(String[] arguments) {
    EventLog log = SqliteLog.open(Path.of(arguments[0]), () -> TestEvents.GENESIS, LogClock.system());
    PrintStream out = System.out;
    out.println(OPEN);
    for (int thread = 0; thread < THREADS; thread++) {
      String stream = arguments[1] + "-" + thread;
      Thread.ofPlatform().start(() -> append(log, stream, out));
    }
  }

  private static void append(EventLog log, String stream, PrintStream out) {
    for (long n = 0; true; n++) {
      long position = log.append(TestEvents.events(stream, n, n)).lastPosition();
      out.println(position + " evt-" + stream + "-" + n + " .");
    }
  }
}
