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

/** Says whether this machine has what an instance needs. */
@Command(
    name = "doctor",
    description = "Says whether this machine has what Daftar needs.",
    mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer> {

  private static final long ENOUGH_SPACE = 200L << 20;

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Mixin private final PortOption port = new PortOption();

  private boolean well = true;

  @Override
  public Integer call() throws IOException {
    Path folder = data.folder();
    Path existing = existing(folder);
    line("Java", true, Runtime.version().toString());
    line("Data folder", isUsable(existing), folder + state(folder, existing));
    long space = Files.getFileStore(existing).getUsableSpace();
    line("Free space", space > ENOUGH_SPACE, (space >> 20) + " MiB");
    line("Port " + port.number(), isFree(), isFree() ? "free" : "in use: choose another one with --port");
    line("Clock", true, Clock.systemUTC().instant() + ": check that this is the time");
    return well ? 0 : 1;
  }

  private void line(String what, boolean good, String detail) {
    well &= good;
    System.out.printf("%-12s %-8s %s%n", what, good ? "well" : "NOT WELL", detail);
  }

  private static boolean isUsable(Path existing) {
    return Files.isDirectory(existing) && Files.isWritable(existing);
  }

  private static String state(Path folder, Path existing) {
    if (!Files.isDirectory(existing)) {
      return ": " + existing + " is not a folder";
    }
    if (!Files.isWritable(existing)) {
      return ": " + existing + " is closed to you: look at its permissions";
    }
    return Files.exists(folder) ? "" : " (made at the first start)";
  }

  private boolean isFree() {
    try (ServerSocket socket = new ServerSocket(port.number(), 1, InetAddress.getLoopbackAddress())) {
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
