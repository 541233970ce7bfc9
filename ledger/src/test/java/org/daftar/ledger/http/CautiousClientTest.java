package org.daftar.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class CautiousClientTest {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private final CountDownLatch asked = new CountDownLatch(1);
  private ServerSocket server = unbound();

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void readsAnAnswer() throws Exception {
    answering(out -> write(out, OK + "Content-Length: 5\r\n\r\nhello"));
    try (CautiousClient client = new CautiousClient(PATIENCE)) {
      assertThat(client.ask(request(), 5).body()).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void waitsNoLongerThanItsPatienceForTheFirstByte() {
    answering(out -> asked.await());
    assertRefused(100);
  }

  /** Every byte comes in time, and the last one never does. */
  @Test
  void waitsNoLongerThanItsPatienceForTheLastByte() {
    answering(out -> {
      write(out, OK + "Content-Length: 1000000\r\n\r\n");
      while (!asked.await(50, TimeUnit.MILLISECONDS)) {
        write(out, "x");
      }
    });
    assertRefused(2_000_000);
  }

  @Test
  void readsNoHeadersWithoutAnEnd() {
    answering(out -> {
      write(out, OK);
      while (asked.getCount() > 0) {
        write(out, "X-Header: " + "x".repeat(4_000) + "\r\n");
      }
    });
    assertRefused(100);
  }

  @Test
  void readsNoMoreThanItWasTold() {
    answering(out -> write(out, OK + "Content-Length: 101\r\n\r\n" + "x".repeat(101)));
    assertRefused(100);
  }

  @Test
  void takesNoLongerBodyThanTheServerSays() {
    answering(out -> write(out, OK + "Content-Length: 99999999999\r\n\r\nx"));
    assertRefused(100);
  }

  private void assertRefused(int largest) {
    try (CautiousClient client = new CautiousClient(PATIENCE)) {
      long before = System.nanoTime();
      assertThatIOException().isThrownBy(() -> client.ask(request(), largest));
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE.multipliedBy(5));
    } finally {
      asked.countDown();
    }
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"));
  }

  private interface Answering {
    void to(OutputStream out) throws IOException, InterruptedException;
  }

  private void answering(Answering answer) {
    Thread.ofVirtual()
        .start(() -> {
          try (Socket socket = server.accept()) {
            answer.to(socket.getOutputStream());
          } catch (IOException | InterruptedException e) {
            // Whoever asked has heard enough.
          }
        });
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static ServerSocket unbound() {
    try {
      return new ServerSocket();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
