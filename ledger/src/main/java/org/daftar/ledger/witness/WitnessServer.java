package org.daftar.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A witness over HTTP, in the clear: behind a proxy where it is not on the machine of the log. */
public final class WitnessServer implements AutoCloseable {

  /** Where requests are posted. */
  public static final String PATH = "/add-checkpoint";

  /** How many bytes a request has at most: 63 hashes and a checkpoint are far fewer. */
  static final int LARGEST = 64 << 10;

  private static final Logger LOG = System.getLogger(WitnessServer.class.getName());

  /** Each slow client holds one until it is cut off, and whoever waits for one meanwhile is cut off as well. */
  private static final int THREADS = 256;

  private static final int BACKLOG = 64;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
  private final HttpServer server;
  private final Witness witness;

  /**
   * Begins to answer.
   *
   * @param address port 0 for any free one
   */
  public WitnessServer(Witness witness, InetSocketAddress address) throws IOException {
    this.witness = witness;
    threads.allowCoreThreadTimeOut(true);
    this.server = HttpServer.create(address, BACKLOG);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "A request was not answered: " + e.getMessage());
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      return Answer.refused(404, "requests are posted to " + PATH);
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Answer.refused(405, "requests are posted");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return Answer.refused(413, "a request has at most " + LARGEST + " bytes");
    }
    try {
      return witness.answer(new String(body, StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.log(Level.ERROR, "Nothing is cosigned: " + e.getMessage());
      return Answer.refused(500, "what was cosigned before cannot be read or kept here");
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(1);
    threads.shutdownNow();
  }
}
