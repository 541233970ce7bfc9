package org.daftar.command.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.daftar.command.api.Unacceptable;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.ConsistencyProof;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out leaves, checkpoints and proofs, each in the published form of its kind. */
@RestController
public final class EvidenceController {

  private static final int MOST_LEAVES = 500;
  private static final long LARGEST = 999_999_999_999_999L;
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final MediaType LINES = new MediaType("application", "jsonl");
  private static final MediaType TIME_STAMP = new MediaType("application", "timestamp-token");

  private final Evidence evidence;

  /** Answers by that evidence. */
  public EvidenceController(Evidence evidence) {
    this.evidence = evidence;
  }

  @GetMapping("/api/log/checkpoint")
  ResponseEntity<String> checkpoint(@RequestParam MultiValueMap<String, String> parameters) {
    Asked asked = Asked.of(parameters, "after", "covering");
    OptionalLong after = asked.number("after", 0, evidence.size());
    OptionalLong covering = asked.number("covering", 0, evidence.size() - 1);
    if (after.isPresent() && covering.isPresent()) {
      throw Unacceptable.unreadable("parameter-contradicts", "covering", "cannot be given together with 'after'");
    }
    Optional<Note> found =
        covering.isPresent() ? evidence.covering(covering.getAsLong()) : evidence.checkpoint(after.orElse(0));
    return found.map(note -> text(note.toString())).orElseThrow(EvidenceController::nothingSigned);
  }

  @GetMapping("/api/log/checkpoints/{size}")
  ResponseEntity<String> checkpointOf(
      @PathVariable String size, @RequestParam MultiValueMap<String, String> parameters) {
    return evidence
        .checkpointOf(size(size, parameters))
        .map(note -> text(note.toString()))
        .orElseThrow(EvidenceController::noSuchCheckpoint);
  }

  @GetMapping("/api/log/time-stamps/{size}")
  ResponseEntity<byte[]> timeStamp(@PathVariable String size, @RequestParam MultiValueMap<String, String> parameters) {
    return evidence
        .timeStamp(size(size, parameters))
        .map(token -> ResponseEntity.ok().contentType(TIME_STAMP).body(token.bytes()))
        .orElseThrow(EvidenceController::notStamped);
  }

  @GetMapping("/api/log/leaves")
  ResponseEntity<byte[]> leaves(@RequestParam MultiValueMap<String, String> parameters) {
    Asked asked = Asked.of(parameters, "from", "limit");
    long from = asked.number("from", 0, evidence.size()).orElse(0);
    int limit = (int) asked.number("limit", 1, MOST_LEAVES).orElse(MOST_LEAVES);
    List<LoggedLeaf> leaves = evidence.leaves(from, limit);
    return lines(leaves);
  }

  @GetMapping("/api/log/keys")
  ResponseEntity<byte[]> keys(@RequestParam MultiValueMap<String, String> parameters) {
    Asked.of(parameters);
    return lines(evidence.keys());
  }

  @GetMapping("/api/log/keys/{id}/checkpoint")
  ResponseEntity<String> lastBy(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    Asked.of(parameters);
    return evidence.lastBy(id).map(note -> text(note.toString())).orElseThrow(EvidenceController::nothingSignedBy);
  }

  @GetMapping("/api/log/proofs/{position}")
  ResponseEntity<String> proof(@PathVariable String position, @RequestParam MultiValueMap<String, String> parameters) {
    Asked.of(parameters, "position");
    long index = Asked.number("position", position, 0, evidence.size() - 1);
    return evidence.proof(index).map(proof -> text(proof.toString())).orElseThrow(EvidenceController::nothingSigned);
  }

  @GetMapping("/api/log/consistency")
  ResponseEntity<String> consistency(@RequestParam MultiValueMap<String, String> parameters) {
    Asked asked = Asked.of(parameters, "from", "to");
    long newer = asked.number("to", 1, evidence.size()).orElse(evidence.size());
    long older = asked.number("from", 1, newer).orElseThrow(EvidenceController::fromIsMissing);
    return evidence
        .consistency(older, newer)
        .map(proof -> text(lines(proof)))
        .orElseThrow(EvidenceController::nothingSigned);
  }

  /** Which sizes were signed or stamped is nothing that one has to know: another is not there, and no mistake. */
  private static long size(String size, MultiValueMap<String, String> parameters) {
    Asked.of(parameters);
    return Asked.number("size", size, 1, LARGEST);
  }

  private static ResponseEntity<byte[]> lines(List<LoggedLeaf> leaves) {
    String lines = leaves.stream().map(leaf -> leaf.leaf().text() + "\n").collect(Collectors.joining());
    return ResponseEntity.ok().contentType(LINES).body(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(ConsistencyProof proof) {
    return proof.path().stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
  }

  private static ResponseEntity<String> text(String body) {
    return ResponseEntity.ok().contentType(TEXT).body(body);
  }

  private static Unacceptable nothingSigned() {
    return Unacceptable.missing(
        "nothing-is-signed", "nothing of this log was signed so far, and its key is not here to sign now");
  }

  private static Unacceptable noSuchCheckpoint() {
    return Unacceptable.missing("no-checkpoint-of-that-size", "no checkpoint of this size was signed");
  }

  private static Unacceptable nothingSignedBy() {
    return Unacceptable.missing("nothing-is-signed-by-that-key", "no key of the log with this id has signed anything");
  }

  private static Unacceptable notStamped() {
    return Unacceptable.missing("checkpoint-is-not-stamped", "there is no time stamp of a checkpoint of this size");
  }

  private static Unacceptable fromIsMissing() {
    return Unacceptable.unreadable("field-is-missing", "from", "must be given: the size of the older tree");
  }
}
