package org.daftar.query.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A deciding side that answers about its log what it is told to answer, on a free port of the loopback address. */
public final class LogServer implements AutoCloseable {

  /** Where the latest checkpoint is asked for. */
  public static final String CHECKPOINT = "/api/log/checkpoint";

  /** Where the leaves are asked for that name keys. */
  public static final String KEYS = "/api/log/keys";

  private static final Answer NONE = new Answer(404, "There is no such thing.", false);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** Starts one that knows nothing. */
  public LogServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private record Answer(int status, String body, boolean stalls) {}

  /** Answers honestly about a log whose first events are signed. */
  public LogServer over(SignedLog log, int signed) {
    for (int position = 0; position < log.leaves().size(); position++) {
      put(leaf(position), 200, log.leaves().get(position) + "\n");
      if (position < signed) {
        put(proof(position), 200, log.proof(position, signed).toString());
      }
    }
    return put(KEYS, 200, log.leaves().getFirst() + "\n").put(CHECKPOINT, 200, log.checkpoint(signed).toString());
  }

  /** From now on answers this to that. */
  public LogServer put(String question, int status, String body) {
    answers.put(question, new Answer(status, body, false));
    return this;
  }

  /** From now on begins an answer to that and never ends it. */
  public LogServer stall(String question) {
    answers.put(question, new Answer(200, "{", true));
    return this;
  }

  /** Where a leaf is asked for. */
  public static String leaf(long position) {
    return "/api/log/leaves?from=" + position + "&limit=1";
  }

  /** Where a proof is asked for. */
  public static String proof(long position) {
    return "/api/log/proofs/" + position;
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What it was asked. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String question = exchange.getRequestURI().toString();
    asked.add(question);
    Answer answer = answers.getOrDefault(question, NONE);
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(
          answer.status(), answer.stalls() ? body.length + 1 : body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
      if (answer.stalls()) {
        closed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
