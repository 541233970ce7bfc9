package org.daftar.ledger.monitor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.verification.SampleLog;

/** A server that shows a log as an instance does, and can be made to lie, on a free port of the loopback address. */
final class ShownLog implements AutoCloseable {

  private final HttpServer server;
  private final SampleLog log;
  private final Map<String, byte[]> lies = new ConcurrentHashMap<>();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private volatile Note checkpoint;
  private volatile boolean endless;

  ShownLog(SampleLog log) throws IOException {
    this.log = log;
    this.checkpoint = log.checkpoint(log.size());
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on shows this checkpoint. */
  ShownLog signing(Note other) {
    checkpoint = other;
    return this;
  }

  /** From now on answers this to that. */
  ShownLog saying(String question, String answer) {
    lies.put(question, answer.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** From now on sends whoever asks this to somewhere else. */
  ShownLog sending(String question, String elsewhere) {
    redirects.put(question, elsewhere);
    return this;
  }

  /** What it was asked so far. */
  Set<String> asked() {
    return Set.copyOf(asked);
  }

  /** From now on answers without an end. */
  ShownLog endlessly() {
    endless = true;
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String question = exchange.getRequestURI().toString();
    asked.add(question);
    try (exchange) {
      if (redirects.containsKey(question)) {
        exchange.getResponseHeaders().add("Location", redirects.get(question));
        exchange.sendResponseHeaders(302, -1);
      } else if (endless) {
        exchange.sendResponseHeaders(200, 0);
        byte[] portion = new byte[1 << 16];
        Arrays.fill(portion, (byte) 'a');
        while (endless) {
          exchange.getResponseBody().write(portion);
        }
      } else {
        byte[] body = lies.containsKey(question) ? lies.get(question) : honest(exchange.getRequestURI());
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
      }
    } catch (IOException e) {
      // Whoever asked has heard enough.
    }
  }

  private byte[] honest(URI question) {
    String text =
        switch (question.getPath()) {
          case "/api/log/checkpoint" -> question.getQuery() == null ? checkpoint.toString() : "";
          case "/api/log/leaves" -> leaves(question.getQuery());
          default -> "";
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String leaves(String query) {
    int[] asked = Arrays.stream(query.replaceAll("[^0-9&]", "").split("&", -1)).mapToInt(Integer::parseInt).toArray();
    return IntStream.range(asked[0], Math.min(log.size(), asked[0] + asked[1]))
        .mapToObj(position -> new String(log.leaf(position), StandardCharsets.UTF_8) + "\n")
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    endless = false;
    server.stop(0);
  }
}
