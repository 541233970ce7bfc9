package org.daftar.ledger.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks servers that are not trusted: an answer has a size, all of it has a time, and nobody is sent on to another
 * server.
 */
public final class CautiousClient implements AutoCloseable {

  private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(10);

  private final HttpClient http;
  private final Duration patience;

  /**
   * A client.
   *
   * @param patience with an answer, from the question to its last byte
   */
  public CautiousClient(Duration patience) {
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience.compareTo(PATIENCE_TO_CONNECT) < 0 ? patience : PATIENCE_TO_CONNECT)
            .build();
    this.patience = patience;
  }

  /**
   * Asks.
   *
   * @param largest how many bytes the answer may have
   * @throws IOException where it does not answer in time, or with more
   */
  public HttpResponse<byte[]> ask(HttpRequest.Builder request, int largest) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> asked =
        http.sendAsync(request.timeout(patience).build(), head -> new BoundedBody(largest));
    try {
      return asked.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new IOException(said(e.getCause() == null ? e : e.getCause()), e);
    } catch (TimeoutException e) {
      throw new IOException(late(), e);
    } finally {
      asked.cancel(true);
    }
  }

  private String late() {
    return "it does not answer within " + patience;
  }

  /** The client beneath has the same patience, and may lose it first. */
  private String said(Throwable failure) {
    if (failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException)) {
      return late();
    }
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /** Breaks off what is being asked. */
  @Override
  public void close() {
    http.shutdownNow();
  }
}
