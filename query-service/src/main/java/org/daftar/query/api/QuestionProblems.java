package org.daftar.query.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  ResponseEntity<Map<String, Object>> notYet(NotYetRead late) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header("Retry-After", "1")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Map.of(
                "type",
                "/problems/not-yet-read",
                "title",
                "Not read yet",
                "status",
                503,
                "detail",
                String.valueOf(late.getMessage())));
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
