package org.daftar.command.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.daftar.command.api.JsonBody;
import org.daftar.command.api.Unacceptable;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.note.VerifierKey;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes what witnesses are asked, and keeps what they answer. */
@RestController
public final class WitnessingController {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final String WITNESS = "witness";
  private static final String SIGNATURE = "signature";
  private static final Set<String> FIELDS = Set.of(WITNESS, SIGNATURE);

  private final Evidence evidence;

  /** Asks and keeps by that evidence. */
  public WitnessingController(Evidence evidence) {
    this.evidence = evidence;
  }

  @GetMapping("/api/log/witness-request")
  ResponseEntity<String> request(@RequestParam MultiValueMap<String, String> parameters) {
    long old = Asked.of(parameters, "old").number("old", 0, evidence.size()).orElse(0);
    return evidence
        .witnessRequest(old)
        .map(request -> ResponseEntity.ok().contentType(TEXT).body(request.toString()))
        .orElseThrow(() ->
            Unacceptable.missing("nothing-is-signed", "the key of this log is not here: nothing can be cosigned"));
  }

  @PostMapping(path = "/api/log/checkpoints/{size}/cosignatures", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> cosign(@PathVariable String size, HttpServletRequest request) {
    long cosigned = Asked.number("size", size, 1, Long.MAX_VALUE);
    ObjectNode fields = JsonBody.of(request).fields();
    Set<String> unknown = new TreeSet<>(fields.propertyNames());
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw Unacceptable.wrong(
          "field-is-unknown", unknown.iterator().next(), "is not a field here; there are: " + new TreeSet<>(FIELDS));
    }
    VerifierKey witness = read(fields, WITNESS, VerifierKey::parse);
    Signature signature = read(fields, SIGNATURE, Signature::parse);
    try {
      return evidence
          .cosign(cosigned, witness, signature)
          .map(Note::toString)
          .map(note -> ResponseEntity.ok().contentType(TEXT).body(note))
          .orElseThrow(
              () -> Unacceptable.missing("no-checkpoint-of-that-size", "no checkpoint of this size was signed"));
    } catch (MalformedNote e) {
      throw Unacceptable.wrong("cosignature-does-not-hold", SIGNATURE, String.valueOf(e.getMessage()));
    }
  }

  private interface Reading<T> {
    T of(String text) throws MalformedNote;
  }

  private static <T> T read(ObjectNode fields, String name, Reading<T> reading) {
    JsonNode value = fields.get(name);
    if (value == null || !value.isString()) {
      throw Unacceptable.wrong("field-is-missing", name, "must be a text");
    }
    try {
      return reading.of(value.stringValue());
    } catch (MalformedNote e) {
      throw Unacceptable.wrong("field-is-malformed", name, String.valueOf(e.getMessage()));
    }
  }
}
