package org.daftar.command.api;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Answers, for every address below {@code /api}, what is wrong about a request as such, and what nobody foresaw. It
 * comes last, so that everything else may answer what it knows better. Pages are left to whoever shows pages.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class RequestProblems {

  private static final Logger LOG = LoggerFactory.getLogger(RequestProblems.class);

  /** The framework takes an exception that comes back as one that nobody handled. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> answer(Throwable e, ServletWebRequest request) throws Throwable {
    boolean nobodyListens = e instanceof AsyncRequestNotUsableException;
    if (nobodyListens || !request.getRequest().getRequestURI().startsWith("/api")) {
      throw e;
    }
    return switch (e) {
      case ErrorResponse known -> refused(HttpStatus.valueOf(known.getStatusCode().value()), known.getHeaders());
      case TypeMismatchException wrong -> refused(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
      default -> unforeseen(e);
    };
  }

  private static ResponseEntity<ProblemDetail> refused(HttpStatus status, HttpHeaders headers) {
    String rule = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    return answer(Problem.of(status, rule, status.getReasonPhrase(), detail(status)), headers);
  }

  private static ResponseEntity<ProblemDetail> unforeseen(Throwable e) {
    LOG.error("a request ended in an error that nobody foresaw", e);
    ProblemDetail problem =
        Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "unforeseen",
            "Something went wrong",
            "This is a mistake in the programme, not in the request. What was sent under an Idempotency-Key can be sent"
                + " again: it has one effect.");
    return answer(problem, HttpHeaders.EMPTY);
  }

  private static String detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at this address; /api/openapi.json tells what there is.";
      case METHOD_NOT_ALLOWED -> "This address does not take the method; the header Allow names those that it takes.";
      case UNSUPPORTED_MEDIA_TYPE -> "A body must be JSON in UTF-8, with the header Content-Type: application/json.";
      default -> "The request does not have the form that /api/openapi.json describes.";
    };
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
