package org.daftar.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.daftar.query.api.BadQuestion;
import org.daftar.query.api.NotFound;
import org.daftar.query.api.NotYetRead;
import org.daftar.query.form.FormDesk;
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
  String notYet(NotYetRead late, HttpServletResponse response, Model model) {
    response.setHeader("Retry-After", "1");
    return problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(late.getMessage()), response, model);
  }

  private static String problem(HttpStatus status, String detail, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAllAttributes(Map.of("title", status.getReasonPhrase(), "detail", detail));
    return "problem";
  }
}
