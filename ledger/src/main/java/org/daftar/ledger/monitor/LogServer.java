package org.daftar.ledger.monitor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.daftar.ledger.http.CautiousClient;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;

/**
 * A log behind an address, as an instance of Daftar shows it. An answer that holds less than was asked for ends the
 * reading: a log that hands out its leaves one by one could keep its watchers waiting for ever.
 */
public final class LogServer implements WatchedLog {

  /** Usually. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int PORTION = 500;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final URI address;
  private final CautiousClient http;

  /**
   * The log behind an address.
   *
   * @param address of the instance, of http or https
   * @param patience with each answer
   */
  public LogServer(URI address, Duration patience) {
    this.address = address.toString().endsWith("/") ? address : URI.create(address + "/");
    this.http = new CautiousClient(patience);
  }

  @Override
  public Note checkpoint() throws IOException, InterruptedException, MalformedNote {
    return Note.parse(found(ask("api/log/checkpoint", Note.LARGEST)));
  }

  @Override
  public Optional<Note> covering(long position) throws IOException, InterruptedException, MalformedNote {
    return noteAt("api/log/checkpoint?covering=" + position);
  }

  @Override
  public Optional<Note> lastBy(VerifierKey key) throws IOException, InterruptedException, MalformedNote {
    return noteAt("api/log/keys/" + key.id() + "/checkpoint");
  }

  private Optional<Note> noteAt(String question) throws IOException, InterruptedException, MalformedNote {
    HttpResponse<byte[]> answer = ask(question, Note.LARGEST);
    return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(Note.parse(found(answer)));
  }

  @Override
  public void leaves(long before, Reader reader) throws IOException, InterruptedException, Mismatch {
    long position = 0;
    while (position < before) {
      int wanted = (int) Math.min(PORTION, before - position);
      byte[] portion = found(ask("api/log/leaves?from=" + position + "&limit=" + wanted, wanted * (Leaf.LARGEST + 1)));
      LineReader lines = new LineReader(new ByteArrayInputStream(portion));
      long end = position + wanted;
      while (lines.next(position)) {
        Mismatch.unless(
            position < end, "position " + position, "is shown where only " + wanted + " leaves were asked for");
        reader.take(lines.bytes(), lines.from(), lines.to());
        position++;
      }
      if (position < end) {
        return;
      }
    }
  }

  private HttpResponse<byte[]> ask(String question, int largest) throws IOException, InterruptedException {
    return http.ask(HttpRequest.newBuilder(address.resolve(question)), largest);
  }

  private static byte[] found(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != OK) {
      throw new IOException("it answers with status " + answer.statusCode());
    }
    return answer.body();
  }

  @Override
  public void close() {
    http.close();
  }
}
