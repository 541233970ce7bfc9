package org.daftar.standalone.witnessing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.text.Printable;
import org.daftar.standalone.process.Refusals;
import tools.jackson.databind.node.JsonNodeFactory;

/** One's own log, as its instance answers. */
public final class OwnLog implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final URI address;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The log of the instance at an address. */
  public OwnLog(URI address) {
    this.address = address;
  }

  /**
   * What a witness is asked that has cosigned that size last.
   *
   * @throws IOException where it is refused, saying why
   */
  public WitnessRequest request(long old) throws IOException, InterruptedException {
    HttpRequest get = to("/api/log/witness-request?old=" + old).build();
    try {
      return WitnessRequest.parse(send(get));
    } catch (MalformedNote e) {
      throw new IOException(e);
    }
  }

  /**
   * Keeps the answer to a request.
   *
   * @param answer signature lines; the first of this witness is kept, and those of others are passed over, as C2SP
   *     tlog-witness has it
   * @return the size of the checkpoint that is cosigned now
   * @throws IOException where the witness has not signed, or its signature does not hold
   */
  public long keep(WitnessRequest request, VerifierKey witness, String answer)
      throws IOException, InterruptedException {
    long size = size(request);
    String signature = by(witness, answer).toString();
    String body =
        JsonNodeFactory.instance.objectNode().put("witness", witness.toString()).put("signature", signature).toString();
    send(
        to("/api/log/checkpoints/" + size + "/cosignatures")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
    return size;
  }

  private static Signature by(VerifierKey witness, String answer) throws IOException {
    for (String line : answer.lines().limit(Note.MOST_SIGNATURES).toList()) {
      try {
        Signature signature = Signature.parse(line);
        if (signature.isBy(witness)) {
          return signature;
        }
      } catch (MalformedNote e) {
        throw new IOException("the witness answers with a line that is no signature: " + Printable.of(line), e);
      }
    }
    throw new IOException("the signature is not by " + witness.name());
  }

  private static long size(WitnessRequest request) throws IOException {
    try {
      return Checkpoint.of(request.checkpoint()).head().size();
    } catch (MalformedNote e) {
      throw new IOException(e);
    }
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(Refusals.sentence(answer));
    }
    return answer.body();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
  }

  @Override
  public void close() {
    http.close();
  }
}
