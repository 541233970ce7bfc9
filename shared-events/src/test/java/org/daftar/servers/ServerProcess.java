package org.daftar.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server in a JVM of its own, which ends with the one that started it. Safe for one thread. */
public final class ServerProcess implements AutoCloseable {

  private final List<String> command;
  private final Path printed;
  private Process process;

  private ServerProcess(List<String> command, Path printed) throws IOException {
    this.command = command;
    this.printed = printed;
    this.process = launch();
    awaitReady();
  }

  /**
   * Starts a server and waits until it serves.
   *
   * @param server its main class, which attends to its {@link Starter}
   * @param options of its JVM
   * @param arguments of the main class
   * @param printed the file for what it prints
   * @throws IOException where it ends instead; the message says what it printed
   */
  public static ServerProcess start(Class<?> server, List<String> options, List<String> arguments, Path printed)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A server starts with two thirds of the work, and few tests run so long that the other compiler would pay.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            server.getName()));
    command.addAll(arguments);
    return new ServerProcess(List.copyOf(command), printed);
  }

  /** Whether it has not been killed. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it as a power cut ends a process (SIGKILL), and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it again as it was started after {@link #kill}, and waits until it serves. */
  public void restart() throws IOException {
    if (isAlive()) {
      throw new IllegalStateException("The server is still running");
    }
    process = launch();
    awaitReady();
  }

  private Process launch() throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(printed.toFile())).start();
  }

  private void awaitReady() throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    if (!Starter.READY.equals(lines.readLine())) {
      kill();
      throw new IOException("The server did not start:\n" + Files.readString(printed));
    }
  }

  @Override
  public void close() {
    kill();
  }
}
