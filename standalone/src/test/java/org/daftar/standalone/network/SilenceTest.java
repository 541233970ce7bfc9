package org.daftar.standalone.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.standalone.ChildProcess;
import org.daftar.standalone.network.Sockets.Socket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product is started, written to, asked and stopped, while somebody watches it from outside. */
class SilenceTest {

  private static final String UNKNOWN = "/api/cases/cas_bbbbbbbbbbbbbbbbbbbbbbbbba/references";

  @TempDir private static Path folder;

  private static final Set<Socket> SEEN = new HashSet<>();
  private static final List<Integer> STATUSES = new ArrayList<>();
  private static List<String> out;
  private static List<String> err;
  private static URI address;
  private static int callsHome;

  @BeforeAll
  static void watch() throws Exception {
    for (String name : List.of("home", "temporary", "notes")) {
      Files.createDirectory(folder.resolve(name));
    }
    try (ProxyTrap trap = new ProxyTrap()) {
      run(options(trap));
      callsHome = trap.visits();
    }
  }

  private static List<String> options(ProxyTrap trap) {
    List<String> options = new ArrayList<>(trap.options());
    options.add("-Duser.home=" + folder.resolve("home"));
    options.add("-Djava.io.tmpdir=" + folder.resolve("temporary"));
    return options;
  }

  private static void run(List<String> options) throws IOException, InterruptedException {
    ChildProcess product =
        ChildProcess.daftar(
            folder.resolve("notes"), options, "--port", 0, "--author", "A. Lawyer", "--data", folder.resolve("data"));
    try (product;
        HttpClient http = HttpClient.newHttpClient()) {
      Sockets sockets = Sockets.of(product.pid());
      product.awaitLine(ChildProcess.STARTED, () -> SEEN.addAll(sockets.now()));
      address = product.address();
      for (HttpRequest request : requests()) {
        STATUSES.add(http.send(request, BodyHandlers.discarding()).statusCode());
        SEEN.addAll(sockets.now());
      }
    }
    out = product.out();
    err = product.err();
  }

  private static List<HttpRequest> requests() {
    return List.of(
        post("/api/cases", "{\"title\": \"A case\"}"),
        post(UNKNOWN, "{\"reference\": \"1\"}"),
        post("/api/cases", "{\"title"),
        HttpRequest.newBuilder(address.resolve("/api/cases")).DELETE().build(),
        HttpRequest.newBuilder(address.resolve("/cases?after=2")).build(),
        HttpRequest.newBuilder(address.resolve("/none")).build());
  }

  private static HttpRequest post(String path, String body) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  @Test
  void doesItsWorkMeanwhile() {
    assertThat(STATUSES).containsExactly(201, 404, 400, 405, 200, 404);
  }

  @Test
  void saysFourLinesAndNothingElse() {
    assertThat(out)
        .containsExactly(
            "Daftar runs at " + address,
            "Data folder:   " + folder.resolve("data"),
            "Recorded by:   A. Lawyer (not authenticated)",
            ChildProcess.STARTED);
    assertThat(err).isEmpty();
  }

  @Test
  void listensOnOnePortOfTheLoopbackAddress() {
    assumeThat(Sockets.canBeSeen()).isTrue();

    assertThat(SEEN).filteredOn(Socket::listens).singleElement().matches(Socket::isOnLoopback);
    assertThat(SEEN).filteredOn(Socket::listens).extracting(Socket::port).containsExactly(address.getPort());
  }

  @Test
  void opensNoConnection() {
    assumeThat(Sockets.canBeSeen()).isTrue();

    assertThat(SEEN).isNotEmpty().extracting(Socket::port).containsOnly(address.getPort());
  }

  @Test
  void noticesAConnection() throws Exception {
    assumeThat(Sockets.canBeSeen()).isTrue();
    Path notes = Files.createDirectory(folder.resolve("caller"));
    try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ChildProcess caller = ChildProcess.of(Caller.class, notes, List.of(), somebody.getLocalPort())) {
      caller.awaitLine(ChildProcess.STARTED, () -> {});

      assertThat(Sockets.of(caller.pid()).now()).extracting(Socket::peerPort).containsExactly(somebody.getLocalPort());
    }
  }

  @Test
  void callsNobodyElsewhere() {
    assertThat(callsHome).isZero();
  }

  @Test
  void noticesACall() throws Exception {
    Path notes = Files.createDirectory(folder.resolve("calling-home"));
    try (ProxyTrap trap = new ProxyTrap();
        ChildProcess caller =
            ChildProcess.of(Caller.class, notes, trap.options(), "https://updates.example.invalid/check")) {
      caller.awaitEnd();

      assertThat(trap.visits()).isEqualTo(1);
    }
  }

  @Test
  void leavesNothingInTheHomeFolderAndAmongTemporaryFiles() throws IOException {
    assertThat(folder.resolve("home")).isEmptyDirectory();
    assertThat(folder.resolve("temporary")).isEmptyDirectory();
  }

  @Test
  void leavesTheLogAndItsKeyInTheDataFolderAndNoOtherFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("log.sqlite", "log.key", "lock");
    }
  }
}
