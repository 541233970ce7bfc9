package org.daftar.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.daftar.query.api.BadQuestion;
import org.daftar.query.api.NotFound;
import org.daftar.query.api.NotYetRead;
import org.daftar.query.feed.ArchiveUnavailable;
import org.daftar.query.form.FormDesk;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.history.StoreUnavailable;
import org.daftar.query.rebuild.NothingAnswers;
import org.daftar.query.rebuild.RebuildRefused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says on a page what is wrong with a question. */
@Order(0)
@ControllerAdvice(basePackageClasses = {PageProblems.class, FormDesk.class})
public final class PageProblems {

  @ExceptionHandler
  String badQuestion(BadQuestion bad, HttpServletResponse response, Model model) {
    return problem(HttpStatus.BAD_REQUEST, "“" + bad.parameter() + "” " + bad.getMessage() + ".", response, model);
  }

  @ExceptionHandler
  String notFound(NotFound missing, HttpServletResponse response, Model model) {
    return problem(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()), response, model);
  }

  @ExceptionHandler
  String refused(RebuildRefused refused, HttpServletResponse response, Model model) {
    return problem(HttpStatus.CONFLICT, String.valueOf(refused.getMessage()), response, model);
  }

  @ExceptionHandler({NotYetRead.class, NothingAnswers.class})
  String notYet(RuntimeException late, HttpServletResponse response, Model model) {
    return later(String.valueOf(late.getMessage()), response, model);
  }

  @ExceptionHandler({StoreUnavailable.class, DocumentsDropped.class})
  String unavailable(RuntimeException gone, HttpServletResponse response, Model model) {
    return later("The documents cannot be read now; ask again in a moment.", response, model);
  }

  @ExceptionHandler
  String unavailable(ArchiveUnavailable gone, HttpServletResponse response, Model model) {
    return later("The log cannot be read now; ask again in a moment.", response, model);
  }

  private static String later(String detail, HttpServletResponse response, Model model) {
    response.setHeader("Retry-After", "1");
    return problem(HttpStatus.SERVICE_UNAVAILABLE, detail, response, model);
  }

  private static String problem(HttpStatus status, String detail, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAllAttributes(Map.of("title", status.getReasonPhrase(), "detail", detail));
    return "problem";
  }
}
