package org.daftar.command.bundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongFunction;
import org.daftar.command.api.Answer;
import org.daftar.command.api.Author;
import org.daftar.command.api.JsonBody;
import org.daftar.command.api.Preconditions;
import org.daftar.command.api.RequestDigest;
import org.daftar.command.api.Unacceptable;
import org.daftar.command.evidence.Asked;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.Outcome;
import org.daftar.command.recording.KeyReused;
import org.daftar.command.recording.UnknownSubject;
import org.daftar.identity.CaseId;
import org.daftar.ledger.bundle.Bundle;
import org.daftar.ledger.bundle.BundleWriter;
import org.daftar.value.BrokenRule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out cases over HTTP: an export is posted, and its bundle is then fetched, as often as one likes. */
@RestController
public final class BundleController {

  private final Bundles bundles;
  private final Author author;

  /** Hands out bundles in the name of an author. */
  public BundleController(Bundles bundles, Author author) {
    this.bundles = bundles;
    this.author = author;
  }

  @PostMapping(path = "/api/cases/{caseId}/bundles", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Answer> export(@PathVariable("caseId") String id, HttpServletRequest request) {
    CaseId caseId = caseId(id);
    Preconditions preconditions = Preconditions.of(request);
    JsonBody body = JsonBody.of(request);
    BundleRequest wanted = BundleBody.read(caseId, body.fields());
    String digest = RequestDigest.of(request.getMethod(), request.getRequestURI(), author, body.text());
    Optional<LongFunction<Outcome>> once =
        preconditions
            .key()
            .map(key -> number -> new Outcome(key, digest, HttpStatus.CREATED.value(), address(caseId, number)));
    try {
      Exported exported = bundles.export(wanted, author.name(), once);
      return answer(address(caseId, exported.number()), exported.size());
    } catch (KeyTaken taken) {
      return repeated(taken, digest);
    } catch (NothingSigns e) {
      throw Unacceptable.missing("nothing-is-signed", String.valueOf(e.getMessage()));
    } catch (BrokenRule e) {
      throw Unacceptable.wrong(e.rule(), e.field(), String.valueOf(e.getMessage()));
    }
  }

  @GetMapping("/api/cases/{caseId}/bundles/{number}")
  void bundle(
      @PathVariable("caseId") String id,
      @PathVariable("number") String number,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(parameters, "since");
    Bundle bundle =
        bundles
            .find(
                caseId(id), Asked.number("number", number, 0, Long.MAX_VALUE), asked.number("since", 1, Long.MAX_VALUE))
            .orElseThrow(() -> new UnknownSubject("there is no such bundle, or nothing can be signed here"));
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(BundleWriter.name(bundle) + ".zip").build().toString());
    BundleWriter.write(bundle, response.getOutputStream());
  }

  private static ResponseEntity<Answer> repeated(KeyTaken taken, String digest) {
    Outcome first = taken.stored().outcome();
    if (!first.bodyDigest().equals(digest)) {
      throw new KeyReused(
          "another request came under the idempotency key " + first.key() + " before: choose a new key");
    }
    return answer(first.location(), taken.stored().appended().size());
  }

  private static ResponseEntity<Answer> answer(String location, long size) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .header(HttpHeaders.LOCATION, location)
        .header("Log-Position", Long.toString(size))
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Answer(location.substring(location.lastIndexOf('/') + 1), size));
  }

  private static String address(CaseId caseId, long number) {
    return "/api/cases/" + caseId + "/bundles/" + number;
  }

  private static CaseId caseId(String id) {
    try {
      return new CaseId(id);
    } catch (IllegalArgumentException e) {
      throw new UnknownSubject("'caseId' in the path is no identifier");
    }
  }
}
