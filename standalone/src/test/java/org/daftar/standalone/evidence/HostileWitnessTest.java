package org.daftar.standalone.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.TreeHead;
import org.daftar.standalone.Instance;
import org.daftar.standalone.witnessing.OwnLog;
import org.daftar.standalone.witnessing.RemoteWitness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A witness that means to deceive the log that asks it, to take the places of others, or to keep it busy. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileWitnessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int TIMES = 40;

  @TempDir private Path data;

  private final SigningKey key = key("witness.example", Algorithm.COSIGNATURE);
  private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Answering answering = (exchange, asked) -> send(exchange, 404, "");
  private HttpServer server;
  private Instance instance;

  @BeforeEach
  void start() throws Exception {
    instance = Instance.on(data);
    instance.post("/api/cases", "{\"title\": \"A case\"}");
    instance.ask("/api/log/checkpoint?after=2");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
    instance.close();
  }

  @Test
  void isOneOfManyHoweverOftenItSigns() throws Exception {
    for (int second = 0; second < TIMES; second++) {
      Instant at = Instant.ofEpochSecond(second);
      answering((exchange, asked) -> send(exchange, 200, cosigned(asked.checkpoint(), at)));
      cosign();
    }
    assertThat(kept().signatures()).hasSize(2);
    assertThat(Cosignature.find(kept(), key.verifier()).orElseThrow().at()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void isOneOfManyHoweverManyLinesItAnswers() throws Exception {
    answering((exchange, asked) ->
        send(
            exchange,
            200,
            IntStream.range(0, TIMES)
                .mapToObj(second -> cosigned(asked.checkpoint(), Instant.ofEpochSecond(second)))
                .collect(Collectors.joining())));

    cosign();

    assertThat(kept().signatures()).hasSize(2);
  }

  @Test
  void bringsNoOthersAlong() throws Exception {
    SigningKey other = key("witness.example", Algorithm.COSIGNATURE);
    answering((exchange, asked) ->
        send(
            exchange,
            200,
            Cosignature.sign(asked.checkpoint(), other, Instant.EPOCH)
                + "\n"
                + cosigned(asked.checkpoint(), Instant.EPOCH)));

    cosign();

    assertThat(kept().signatures()).hasSize(2);
    assertThat(Cosignature.find(kept(), key.verifier())).isPresent();
  }

  @Test
  void doesNotSignForAnotherName() {
    SigningKey other = key("witness.example", Algorithm.COSIGNATURE);
    answering(
        (exchange, asked) -> send(exchange, 200, Cosignature.sign(asked.checkpoint(), other, Instant.EPOCH) + "\n"));
    assertRefused("the signature is not by witness.example");
  }

  @Test
  void signsNoOlderCheckpoint() throws Exception {
    Note older = kept();
    instance.post("/api/cases", "{\"title\": \"Another case\"}");
    answering((exchange, asked) -> send(exchange, 200, cosigned(older, Instant.EPOCH)));
    assertRefused("is not over this checkpoint");
  }

  @Test
  void signsNoCheckpointOfAnotherLog() {
    answering((exchange, asked) -> send(exchange, 200, cosigned(ofAnotherLog(asked.checkpoint()), Instant.EPOCH)));
    assertRefused("is not over this checkpoint");
  }

  @Test
  void answersNothingThatIsNoSignature() {
    answering((exchange, asked) -> send(exchange, 200, "\u001b[2Jall is well\n"));
    assertRefused("no signature: ?[2Jall is well");
  }

  @Test
  void hasCosignedNoSizeThatTheLogNeverHad() {
    answering((exchange, asked) -> send(exchange, 409, "99\n"));
    assertRefused("'old'");
  }

  @Test
  void saysNoSizeThatIsNone() {
    for (String size : new String[] {"", "2", "-1\n", "2\n2\n", "99999999999999999999\n", "two\n"}) {
      answering((exchange, asked) -> send(exchange, 409, size));
      assertRefused("answers 409 without a size");
    }
  }

  @Test
  void isNotAskedForEver() {
    answering((exchange, asked) -> send(exchange, 409, "1\n"));
    assertRefused("the witness answers 409");
  }

  @Test
  void isNotReadForEver() {
    answering((exchange, asked) -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      while (over.getCount() > 0) {
        body.write("— witness.example AAAA\n".repeat(1_000).getBytes(UTF_8));
      }
    });
    assertRefused("its answer has more than");
  }

  @Test
  void sendsNobodyElsewhere() {
    answering((exchange, asked) -> {
      exchange.getResponseHeaders().set("Location", instance.address() + "/api/log/checkpoint");
      send(exchange, 307, "");
    });
    assertRefused("the witness answers 307");
  }

  /** Every byte comes in time, and the last one never does. */
  @Test
  void isNotWaitedForLongerThanThePatienceWithIt() {
    answering((exchange, asked) -> {
      exchange.sendResponseHeaders(200, 10_000);
      while (!over.await(20, TimeUnit.MILLISECONDS)) {
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
      }
    });
    assertRefused("does not answer within PT1S");
  }

  private void assertRefused(String sentence) {
    assertThatIOException().isThrownBy(this::cosign).withMessageContaining(sentence);
    assertThat(kept().signatures()).hasSize(1);
  }

  private void cosign() throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (OwnLog log = new OwnLog(instance.address());
        RemoteWitness witness = new RemoteWitness(address, key.verifier(), PATIENCE)) {
      witness.cosign(log);
    }
  }

  private Note kept() {
    try {
      return Note.parse(instance.ask("/api/log/checkpoints/2").body());
    } catch (IOException | InterruptedException | MalformedNote e) {
      throw new IllegalStateException(e);
    }
  }

  private String cosigned(Note checkpoint, Instant at) {
    Signature signature = Cosignature.sign(checkpoint, key, at);
    return signature + "\n";
  }

  private static SigningKey key(String name, Algorithm algorithm) {
    try {
      return SigningKey.generate(name, algorithm, new SecureRandom());
    } catch (MalformedNote e) {
      throw new IllegalStateException(e);
    }
  }

  private Note ofAnotherLog(Note checkpoint) {
    try {
      TreeHead head = Checkpoint.of(checkpoint).head();
      SigningKey log = key("example.org/other", Algorithm.ED25519);
      return new Checkpoint("example.org/other", head).sign(log);
    } catch (MalformedNote e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Answering {
    void to(HttpExchange exchange, WitnessRequest asked) throws IOException, InterruptedException;
  }

  private void answering(Answering next) {
    answering = next;
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      answering.to(exchange, WitnessRequest.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    } catch (IOException | InterruptedException | MalformedNote e) {
      // Whoever asked has heard enough.
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
