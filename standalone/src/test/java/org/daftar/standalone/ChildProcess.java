package org.daftar.standalone;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The product in a process of its own, and what it says. */
public final class ChildProcess implements AutoCloseable {

  /** The last line that an instance says when it has started. */
  public static final String STARTED = "Stop with Ctrl-C.";

  private static final String ADDRESS = "Daftar runs at ";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long POLL_MILLIS = 5;

  private final Process process;
  private final Path out;
  private final Path err;

  private ChildProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Gives a command to the product.
   *
   * @param notes a folder for what it says
   * @param options for Java
   */
  public static ChildProcess daftar(Path notes, List<String> options, Object... arguments) throws IOException {
    return start(notes, options, classPath(), "org.daftar.standalone.Daftar", arguments);
  }

  /** Runs another programme, one of the tests, in the same way. */
  public static ChildProcess of(Class<?> main, Path notes, List<String> options, Object... arguments)
      throws IOException {
    return start(notes, options, ownClassPath(), main.getName(), arguments);
  }

  private static ChildProcess start(
      Path notes, List<String> options, String classPath, String main, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-classpath", classPath));
    command.addAll(options);
    command.add(main);
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    Path out = notes.resolve("out.txt");
    Path err = notes.resolve("err.txt");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new ChildProcess(process, out, err);
  }

  /**
   * Waits for a line.
   *
   * @param meanwhile is run again and again
   * @throws IllegalStateException where the process ends instead, or makes one wait for minutes
   */
  public void awaitLine(String line, Runnable meanwhile) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!out().contains(line)) {
      meanwhile.run();
      if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        throw new IllegalStateException("it does not say '" + line + "' but " + out() + " and " + err());
      }
    }
  }

  /** Waits for its end, and says with which status it came. */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not end");
    }
    return process.exitValue();
  }

  /** The lines that it said so far. */
  public List<String> out() throws IOException {
    return Files.readAllLines(out);
  }

  /** The lines in which it complained so far. */
  public List<String> err() throws IOException {
    return Files.readAllLines(err);
  }

  /** Where an instance that has started answers. */
  public URI address() throws IOException {
    return out().stream()
        .filter(line -> line.startsWith(ADDRESS))
        .map(line -> URI.create(line.substring(ADDRESS.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("it has not started"));
  }

  public long pid() {
    return process.pid();
  }

  /** Asks it to end, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join().destroyForcibly();
    process.onExit().join();
  }

  /** Without what only tests see: it would stand in for what the product lacks. */
  private static String classPath() {
    return Arrays.stream(ownClassPath().split(File.pathSeparator, -1))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String ownClassPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
