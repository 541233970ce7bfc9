package org.daftar.query.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.query.feed.ArchiveUnavailable;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.history.StoreUnavailable;
import org.daftar.query.rebuild.NothingAnswers;
import org.daftar.query.rebuild.RebuildRefused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers questions that cannot be answered with problem details (RFC 9457). */
@Order(0)
@RestControllerAdvice(basePackageClasses = QuestionProblems.class)
public final class QuestionProblems {

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> badQuestion(BadQuestion bad) {
    Map<String, String> error = Map.of("field", bad.parameter(), "rule", bad.rule(), "message", bad.getMessage());
    return problem(
        HttpStatus.BAD_REQUEST,
        bad.rule(),
        "'" + bad.parameter() + "' " + bad.getMessage(),
        Map.of("errors", List.of(error)));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> notFound(NotFound missing) {
    return problem(HttpStatus.NOT_FOUND, "not-found", String.valueOf(missing.getMessage()), Map.of());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(RebuildRefused refused) {
    return problem(HttpStatus.CONFLICT, refused.rule(), String.valueOf(refused.getMessage()), Map.of());
  }

  @ExceptionHandler({NotYetRead.class, NothingAnswers.class})
  ResponseEntity<Map<String, Object>> notYet(RuntimeException late) {
    return later("/problems/not-yet-read", "Not read yet", String.valueOf(late.getMessage()));
  }

  /** What was dropped is not gone for good: other documents have taken its place, or are about to. */
  @ExceptionHandler({StoreUnavailable.class, DocumentsDropped.class})
  ResponseEntity<Map<String, Object>> unavailable(RuntimeException gone) {
    return later("/problems/documents-unavailable", "Documents unavailable", "the documents cannot be read now");
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unavailable(ArchiveUnavailable gone) {
    return later("/problems/log-unavailable", "Log unavailable", "the log cannot be read now");
  }

  private static ResponseEntity<Map<String, Object>> later(String type, String title, String detail) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header("Retry-After", "1")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Map.of("type", type, "title", title, "status", 503, "detail", detail));
  }

  private static ResponseEntity<Map<String, Object>> problem(
      HttpStatus status, String rule, String detail, Map<String, Object> more) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + rule);
    body.put("title", status.getReasonPhrase());
    body.put("status", status.value());
    body.put("detail", detail);
    body.putAll(more);
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
  }
}
