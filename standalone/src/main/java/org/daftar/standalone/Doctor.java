package org.daftar.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether this machine has what an instance needs. */
@Command(
    name = "doctor",
    description = "Says whether this machine has what Daftar needs.",
    mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer> {

  private static final long ENOUGH_SPACE = 200L << 20;

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "The port to look at.")
  private int port;

  private boolean well = true;

  @Override
  public Integer call() throws IOException {
    Path folder = data.folder();
    Path existing = existing(folder);
    line("Java", true, Runtime.version().toString());
    line(
        "Data folder", Files.isWritable(existing), folder + (Files.exists(folder) ? "" : " (made at the first start)"));
    long space = Files.getFileStore(existing).getUsableSpace();
    line("Free space", space > ENOUGH_SPACE, (space >> 20) + " MiB");
    line("Port " + port, isFree(), isFree() ? "free" : "in use: choose another one with --port");
    line("Clock", true, Clock.systemUTC().instant() + ": check that this is the time");
    return well ? 0 : 1;
  }

  private void line(String what, boolean good, String detail) {
    well &= good;
    System.out.printf("%-12s %-8s %s%n", what, good ? "well" : "NOT WELL", detail);
  }

  private boolean isFree() {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static Path existing(Path folder) {
    return Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .orElse(folder.toAbsolutePath());
  }
}
