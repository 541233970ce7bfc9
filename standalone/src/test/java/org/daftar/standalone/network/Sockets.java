package org.daftar.standalone.network;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The internet sockets that a process holds, as Linux tells them (proc(5), /proc/net/tcp). */
final class Sockets {

  /** The address 127.0.0.1, and the same as an address of version 6: words as the processor stores them. */
  private static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F");

  private static final String LISTENING = "0A";
  private static final int HEXADECIMAL = 16;

  private final Path proc;

  private Sockets(Path proc) {
    this.proc = proc;
  }

  /**
   * A socket.
   *
   * @param protocol tcp, tcp6, udp or udp6
   * @param address its own, as Linux writes it
   * @param port its own
   * @param peerPort 0 where it is connected to none
   * @param listens whether it waits for others
   */
  record Socket(String protocol, String address, int port, int peerPort, boolean listens) {

    boolean isOnLoopback() {
      return LOOPBACK.contains(address);
    }
  }

  /** Whether this system tells them. */
  static boolean canBeSeen() {
    return Files.isReadable(Path.of("/proc/self/net/tcp"));
  }

  static Sockets of(long pid) {
    return new Sockets(Path.of("/proc", Long.toString(pid)));
  }

  /** Those that it holds now; none where it has ended. */
  Set<Socket> now() {
    Set<Socket> held = new HashSet<>();
    try {
      Set<String> inodes = inodes();
      for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
        Path table = proc.resolve("net").resolve(protocol);
        for (String[] row : Files.exists(table) ? rows(table) : List.<String[]>of()) {
          if (inodes.contains(row[9])) {
            held.add(socket(protocol, row));
          }
        }
      }
    } catch (IOException e) {
      return Set.of();
    }
    return held;
  }

  private static Socket socket(String protocol, String[] row) {
    return new Socket(protocol, row[1].split(":", -1)[0], port(row[1]), port(row[2]), row[3].equals(LISTENING));
  }

  private static int port(String endpoint) {
    return Integer.parseInt(endpoint.split(":", -1)[1], HEXADECIMAL);
  }

  private static List<String[]> rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.skip(1).map(line -> line.strip().split("\\s+")).toList();
    }
  }

  private Set<String> inodes() throws IOException {
    Set<String> inodes = new HashSet<>();
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(proc.resolve("fd"))) {
      for (Path descriptor : descriptors) {
        target(descriptor)
            .filter(t -> t.startsWith("socket:["))
            .forEach(t -> inodes.add(t.substring(8, t.length() - 1)));
      }
    }
    return inodes;
  }

  /** Descriptors come and go while one looks. */
  private static Stream<String> target(Path descriptor) {
    try {
      return Stream.of(Files.readSymbolicLink(descriptor).toString());
    } catch (IOException gone) {
      return Stream.of();
    }
  }
}
