package org.daftar.command.api;

import java.util.List;
import java.util.Objects;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Finding.Severity;
import org.daftar.command.recording.KeyReused;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.RecordUnavailable;
import org.daftar.command.recording.Refused;
import org.daftar.command.recording.UnknownSubject;
import org.daftar.events.codec.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Answers what the recorder, or a rule before it, has against a request. */
@RestControllerAdvice
public final class Problems {

  private static final String SECONDS_TO_WAIT = "5";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unacceptable(Unacceptable e) {
    if (e.field().isEmpty()) {
      return answer(Problem.of(e.status(), e.rule(), "The request cannot be taken", message(e)));
    }
    ProblemDetail problem =
        Problem.of(e.status(), e.rule(), "The request cannot be taken", "'" + e.field() + "' " + message(e) + ".");
    return answer(Problem.with(problem, "errors", List.of(new Problem.Fault(e.field(), e.rule(), message(e)))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalidFields(InvalidFields e) {
    ProblemDetail problem =
        Problem.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "fields-are-wrong",
            "Fields are wrong",
            "Nothing was recorded. Each of the errors names a field, the rule that it breaks and what would do.");
    return answer(
        Problem.with(
            problem,
            "errors",
            e.errors().stream().map(f -> new Problem.Fault(f.field(), f.rule(), f.message())).toList()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused e) {
    ProblemDetail problem = e.canBeAcknowledged() ? cautioned() : refused();
    Problem.with(problem, "errors", faults(e, Severity.REFUSAL));
    return answer(Problem.with(problem, "cautions", faults(e, Severity.CAUTION)));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> keyReused(KeyReused e) {
    return answer(
        Problem.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "idempotency-key-reused",
            "The idempotency key was used before",
            "Another request came under this key. Send the same request again, or another key."));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknownSubject(UnknownSubject e) {
    return answer(Problem.of(HttpStatus.NOT_FOUND, "unknown-subject", "There is no such thing", message(e)));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> overtaken(Overtaken e, WebRequest request) {
    boolean conditional = request.getHeader(Preconditions.IF_MATCH) != null;
    return answer(
        Problem.of(
            conditional ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT,
            "overtaken",
            "It has changed in the meantime",
            message(e)));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(RecordUnavailable e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header("Retry-After", SECONDS_TO_WAIT)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "record-unavailable",
                "Nothing can be recorded at present",
                message(e)));
  }

  private static ProblemDetail refused() {
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT, "refused", "A rule forbids it", "Nothing was recorded: a rule forbids it.");
  }

  private static ProblemDetail cautioned() {
    return Problem.of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "cautioned",
        "It is unlikely, yet it may be so",
        "Nothing was recorded yet. It goes through when the body names the rules of these cautions under"
            + " 'acknowledged', and the record then shows them.");
  }

  private static List<Problem.Fault> faults(Refused refused, Severity severity) {
    return refused.findings().stream().filter(finding -> finding.severity() == severity).map(Problems::fault).toList();
  }

  private static Problem.Fault fault(Finding finding) {
    return new Problem.Fault(finding.field(), finding.rule(), finding.message());
  }

  private static String message(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), "");
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
