package org.daftar.ledger.timestamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** An authority on the loopback address that answers as it is told. */
public final class LocalAuthority implements AutoCloseable {

  public static final String REPLY = "application/timestamp-reply";

  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicReference<Answer> answer;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  /** Makes an answer out of a query. */
  public interface Answer {
    Reply to(byte[] query) throws IOException, InterruptedException;
  }

  /** An answer on the wire. */
  public static final class Reply {
    private final int status;
    private final String kind;
    private final byte[] body;
    private final boolean whole;

    public Reply(int status, String kind, byte[] body) {
      this(status, kind, body, true);
    }

    private Reply(int status, String kind, byte[] body, boolean whole) {
      this.status = status;
      this.kind = kind;
      this.body = body.clone();
      this.whole = whole;
    }

    /** The same without the last byte, which never comes. */
    public Reply unfinished() {
      return new Reply(status, kind, body, false);
    }
  }

  public LocalAuthority(Answer answer) {
    this.answer = new AtomicReference<>(answer);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /** One that stamps what it is asked to. */
  public static LocalAuthority of(OpenSslAuthority openssl) {
    return new LocalAuthority(query -> new Reply(200, REPLY, openssl.stamp(query)));
  }

  /** From now on it answers so. */
  public void answering(Answer next) {
    answer.set(next);
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamps?key=1");
  }

  /** How often it was asked. */
  public int asked() {
    return asked.get();
  }

  /** Answers nothing until it is closed. */
  public Answer silence() {
    return query -> {
      closed.await();
      return new Reply(503, REPLY, new byte[0]);
    };
  }

  private void serve(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      byte[] query = exchange.getRequestBody().readAllBytes();
      boolean isQuery = "application/timestamp-query".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
      Reply reply = isQuery ? answer.get().to(query) : new Reply(415, "text/plain", new byte[0]);
      exchange.getResponseHeaders().set("Content-Type", reply.kind);
      exchange.getResponseHeaders().set("Location", "/elsewhere");
      exchange.sendResponseHeaders(reply.status, reply.body.length == 0 ? -1 : reply.body.length);
      exchange.getResponseBody().write(reply.body, 0, reply.whole ? reply.body.length : reply.body.length - 1);
      if (!reply.whole) {
        exchange.getResponseBody().flush();
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
