package org.daftar.query.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daftar.events.codec.EventJson;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.query.deciding.DecidingServer;
import tools.jackson.databind.json.JsonMapper;

/** What the deciding side is asked about its log. Nothing that it answers has been checked yet. */
final class LogQuestions {

  private static final String NOTHING_SIGNED = "/problems/nothing-is-signed";
  private static final int LARGEST = 1 << 20;
  private static final JsonMapper JSON = EventJson.mapper();

  private final DecidingServer server;

  LogQuestions(DecidingServer server) {
    this.server = server;
  }

  /** The bytes of the leaf at a position, as they were hashed. */
  byte[] leaf(long position) throws IOException, InterruptedException {
    byte[] line = found(ask("/api/log/leaves?from=" + position + "&limit=1"));
    if (line.length == 0 || line[line.length - 1] != '\n') {
      throw new IOException("a leaf is one line");
    }
    return Arrays.copyOf(line, line.length - 1);
  }

  /** The leaves that name keys: at least the first of the log. */
  List<byte[]> keys() throws IOException, InterruptedException {
    String lines = new String(found(ask("/api/log/keys")), StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.endsWith("\n")) {
      throw new IOException("leaves are lines");
    }
    return lines.lines().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** The latest checkpoint; empty where nothing was signed so far. None is made for the question. */
  Optional<Note> checkpoint() throws IOException, InterruptedException, MalformedNote {
    Answer answer = ask("/api/log/checkpoint");
    if (answer.status == 404 && JSON.readTree(answer.body).path("type").asString("").equals(NOTHING_SIGNED)) {
      return Optional.empty();
    }
    return Optional.of(Note.parse(found(answer)));
  }

  /** The proof for a leaf that a checkpoint covers already: asked sooner, it would have one made. */
  LeafProof proof(long position) throws IOException, InterruptedException, MalformedNote {
    return LeafProof.parse(new String(found(ask("/api/log/proofs/" + position)), StandardCharsets.UTF_8));
  }

  private Answer ask(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer = server.send(server.request(path).build(), BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("no answer about the log is as long as this one");
      }
      return new Answer(answer.statusCode(), bytes);
    }
  }

  private static byte[] found(Answer answer) throws IOException {
    if (answer.status != 200) {
      throw new IOException("the deciding side answered " + answer.status);
    }
    return answer.body;
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Answer(int status, byte[] body) {}
}
