package org.daftar.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.tree.ConsistencyProof;
import org.daftar.ledger.witness.WitnessServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A witness, with the limit of 30 seconds set to three, and clients that mean to hold all of its threads. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SlowClientsTest {

  private static final int CLIENTS = 100;
  private static final String HEADERS = "POST " + WitnessServer.PATH + " HTTP/1.1\r\nHost: a\r\n";

  @TempDir private Path folder;

  private Process witness;
  private int port;

  @BeforeEach
  void start() throws IOException {
    witness = start("-Dsun.net.httpserver.maxReqTime=3", "-Dsun.net.httpserver.maxRspTime=3");
    port = port(witness);
  }

  @AfterEach
  void stop() {
    witness.destroyForcibly();
  }

  /** Within its headers, within its body, and before its first byte. */
  @ParameterizedTest
  @ValueSource(strings = {HEADERS + "Content-", HEADERS + "Content-Length: 900\r\n\r\nold", "P"})
  void areCutOffWhereTheyDoNotComeToAnEnd(String begun) throws Exception {
    List<Socket> slow = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      slow.add(socket);
      socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
    }

    assertThat(status()).isEqualTo(200);
    for (Socket socket : slow) {
      assertThat(isCutOff(socket)).isTrue();
      socket.close();
    }
  }

  @Test
  void haveThirtySecondsWhereNothingElseIsSaid() {
    WitnessLogs.limitSlowClients();

    assertThat(System.getProperty("sun.net.httpserver.maxReqTime")).isEqualTo("30");
    assertThat(System.getProperty("sun.net.httpserver.maxRspTime")).isEqualTo("30");
  }

  private int status() throws Exception {
    String request = new WitnessRequest(0, new ConsistencyProof(List.of()), Sample.of(9).checkpoint(3)).toString();
    URI address = URI.create("http://127.0.0.1:" + port + WitnessServer.PATH);
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(request)).build(), BodyHandlers.ofString())
          .statusCode();
    }
  }

  /** Waits for the end of what the server says to a client. */
  private static boolean isCutOff(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }

  private Process start(String... limits) throws IOException {
    Path trust = Files.writeString(folder.resolve("trust"), "log " + Sample.logKey().verifier() + "\nquorum none\n");
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(List.of(limits));
    command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Ledger.class.getName(), "witness"));
    command.addAll(List.of("--key", folder.resolve("key").toString(), "--name", "witness.example.org"));
    command.addAll(List.of("--trust", trust.toString(), "--state", folder.resolve("state").toString()));
    command.addAll(List.of("--listen", "0"));
    return new ProcessBuilder(command).redirectError(folder.resolve("complaints").toFile()).start();
  }

  private static int port(Process started) throws IOException {
    BufferedReader said = started.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("Listens at ")) {
        return URI.create(line.split(" ", -1)[2]).getPort();
      }
    }
    throw new IOException("the witness does not listen");
  }
}
