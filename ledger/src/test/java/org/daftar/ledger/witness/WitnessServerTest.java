package org.daftar.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.tree.ConsistencyProof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessServerTest {

  @TempDir private Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private WitnessServer server;

  @BeforeEach
  void start() throws Exception {
    Witness witness =
        new Witness(
            Sample.witness(1), List.of(Sample.logKey().verifier()), new CosignedTrees(folder), Clock.systemUTC());
    server = new WitnessServer(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  @AfterEach
  void stop() {
    http.close();
    server.close();
  }

  @Test
  void cosignsOverHttp() throws Exception {
    HttpResponse<String> answer = post(request(3));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("— witness.example/w1 ").endsWith("\n");
  }

  @Test
  void tellsTheSizeInTheKindOfTheProtocol() throws Exception {
    post(request(3));

    HttpResponse<String> answer = post(request(7));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
    assertThat(answer.body()).isEqualTo("3\n");
  }

  @Test
  void answersNothingElse() throws Exception {
    assertThat(send(HttpRequest.newBuilder(at("/")).build()).statusCode()).isEqualTo(404);
    assertThat(send(HttpRequest.newBuilder(at(WitnessServer.PATH)).build()).statusCode()).isEqualTo(405);
    assertThat(post("a".repeat(WitnessServer.LARGEST + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void cosignsNothingWhereItCannotRemember() throws Exception {
    post(request(3));
    try (Stream<Path> files = Files.list(folder)) {
      Files.writeString(
          files.filter(file -> file.toString().endsWith(".checkpoint")).findFirst().orElseThrow(), "nothing\n");
    }

    HttpResponse<String> answer = post(request(3));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain(folder.toString());
  }

  @Test
  void goesOnAfterAClientThatHangsUp() throws Exception {
    for (int times = 0; times < 20; times++) {
      try (Socket client = new Socket(server.address().getAddress(), server.address().getPort())) {
        OutputStream out = client.getOutputStream();
        out.write(
            ("POST " + WitnessServer.PATH + " HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\nold")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    }
    assertThat(post(request(3)).statusCode()).isEqualTo(200);
  }

  private static String request(long size) {
    return new WitnessRequest(0, new ConsistencyProof(List.of()), Sample.of(9).checkpoint(size)).toString();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.address().getPort() + path);
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(HttpRequest.newBuilder(at(WitnessServer.PATH)).POST(BodyPublishers.ofString(body)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, BodyHandlers.ofString());
  }
}
