package org.daftar.standalone.witnessing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.http.CautiousClient;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.text.Printable;

/** A witness over HTTP: C2SP tlog-witness. It learns the name of the log, its size and its root. */
public final class RemoteWitness implements AutoCloseable {

  /** Usually. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int LARGEST = 64 << 10;
  private static final int OK = 200;
  private static final int CONFLICT = 409;

  private final URI address;
  private final VerifierKey key;
  private final CautiousClient http;

  /**
   * A witness.
   *
   * @param address to which {@code /add-checkpoint} is added
   * @param patience with each answer
   */
  public RemoteWitness(URI address, VerifierKey key, Duration patience) {
    this.address = URI.create(address.toString().replaceAll("/+$", "") + "/add-checkpoint");
    this.key = key;
    this.http = new CautiousClient(patience);
  }

  /**
   * Has a log cosigned. The witness says itself which size it has cosigned last.
   *
   * @return the size of the checkpoint that is cosigned now
   * @throws IOException where the witness cosigns nothing, or cannot be reached
   */
  public long cosign(OwnLog log) throws IOException, InterruptedException {
    WitnessRequest first = log.request(0);
    HttpResponse<byte[]> answer = ask(first);
    if (answer.statusCode() != CONFLICT) {
      return log.keep(first, key, found(answer));
    }
    WitnessRequest second = log.request(size(text(answer)));
    return log.keep(second, key, found(ask(second)));
  }

  private static long size(String said) throws IOException {
    if (!said.matches("[0-9]{1,15}\n")) {
      throw new IOException("the witness answers 409 without a size");
    }
    return Long.parseLong(said.strip());
  }

  private HttpResponse<byte[]> ask(WitnessRequest request) throws IOException, InterruptedException {
    return http.ask(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(request.toString())), LARGEST);
  }

  private static String found(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != OK) {
      String sentence = Printable.of(text(answer).lines().findFirst().orElse(""));
      throw new IOException("the witness answers " + answer.statusCode() + ": " + sentence);
    }
    return text(answer);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
