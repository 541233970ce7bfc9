package org.daftar.command.platform.anchoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.daftar.ledger.http.CautiousClient;
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

  /** How many bytes a reply has at most. */
  static final int LARGEST = 256 << 10;

  private static final String KIND = "application/timestamp-reply";
  private static final int OK = 200;

  private final CautiousClient http;
  private final URI address;

  Authority(URI address, Duration patience) {
    this.http = new CautiousClient(patience);
    this.address = address;
  }

  /**
   * Asks for a time stamp.
   *
   * @return what it answered, which need not answer this query
   * @throws IOException where it does not answer in time, or with what can be no time stamp
   * @throws InvalidTimeStamp where what it answers is none
   */
  TimeStampToken ask(TimeStampQuery query) throws IOException, InvalidTimeStamp, InterruptedException {
    HttpResponse<byte[]> answer = http.ask(request(query), LARGEST);
    if (answer.statusCode() != OK) {
      throw new IOException("it answers with status " + answer.statusCode());
    }
    String kind = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0].strip();
    if (!kind.equalsIgnoreCase(KIND)) {
      throw new IOException("it answers with something other than " + KIND);
    }
    return TimeStampToken.parse(answer.body());
  }

  /** The agent is named so that the authority learns nothing of this software and its version. */
  private HttpRequest.Builder request(TimeStampQuery query) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/timestamp-query")
        .header("Accept", KIND)
        .header("User-Agent", "timestamp-query")
        .POST(BodyPublishers.ofByteArray(query.bytes()));
  }

  /** Breaks off what is being asked. */
  @Override
  public void close() {
    http.close();
  }
}
