package org.daftar.command.platform.anchoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daftar.ledger.timestamp.InvalidTimeStamp;
import org.daftar.ledger.timestamp.TimeStampQuery;
import org.daftar.ledger.timestamp.TimeStampToken;

/**
 * A time-stamp authority over HTTP: RFC 3161 section 3.4. It learns a hash, the time and the address of this machine.
 * It is not trusted: its answer is read with care, and redirects are not followed.
 */
final class Authority implements AutoCloseable {

  /** How long an answer may take in all, usually. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(10);

  private final HttpClient http;
  private final URI address;
  private final Duration patience;

  Authority(URI address, Duration patience) {
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience.compareTo(PATIENCE_TO_CONNECT) < 0 ? patience : PATIENCE_TO_CONNECT)
            .build();
    this.address = address;
    this.patience = patience;
  }

  /**
   * Asks for a time stamp.
   *
   * @return what it answered, which need not answer this query
   * @throws IOException where it does not answer in time, or with what can be no time stamp
   * @throws InvalidTimeStamp where what it answers is none
   */
  TimeStampToken ask(TimeStampQuery query) throws IOException, InvalidTimeStamp, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request(query), ReplyBody::of);
    try {
      return TimeStampToken.parse(asked.get(patience.toNanos(), TimeUnit.NANOSECONDS).body());
    } catch (ExecutionException e) {
      throw new IOException(said(e.getCause() == null ? e : e.getCause()), e);
    } catch (TimeoutException e) {
      throw new IOException("it does not answer within " + patience, e);
    } finally {
      asked.cancel(true);
    }
  }

  /** The agent is named so that the authority learns nothing of this software and its version. */
  private HttpRequest request(TimeStampQuery query) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/timestamp-query")
        .header("Accept", "application/timestamp-reply")
        .header("User-Agent", "timestamp-query")
        .timeout(patience)
        .POST(BodyPublishers.ofByteArray(query.bytes()))
        .build();
  }

  private static String said(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /** Breaks off what is being asked. */
  @Override
  public void close() {
    http.shutdownNow();
  }
}
