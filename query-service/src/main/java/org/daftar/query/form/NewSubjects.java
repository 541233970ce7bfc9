package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.daftar.query.api.NotFound;
import org.daftar.query.form.FormDesk.Visit;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.FileForms;
import org.daftar.query.form.definition.FormDefinition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms that open cases and add parties, sources and exhibits, and those of a source that is on record. */
@Controller
public final class NewSubjects {

  private final FormDesk desk;

  /** Shows and sends by a desk. */
  public NewSubjects(FormDesk desk) {
    this.desk = desk;
  }

  @GetMapping({
    "/cases/new",
    "/parties/new",
    "/sources/new",
    "/exhibits/new",
    "/sources/{id}/grade",
    "/sources/{id}/supersede"
  })
  String show(
      @PathVariable Optional<String> id,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(request, id);
    return desk.show(page, Values.first(page.form(), asked), new Visit(request, response, model));
  }

  @PostMapping({
    "/cases/new",
    "/parties/new",
    "/sources/new",
    "/exhibits/new",
    "/sources/{id}/grade",
    "/sources/{id}/supersede"
  })
  String send(
      @PathVariable Optional<String> id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(request, id);
    Values values = Values.of(sent);
    return desk.send(
        page,
        values,
        FormBody.of(page.form(), values),
        new Visit(request, response, model),
        recorded ->
            id.map(source -> "/sources/" + source).orElseGet(() -> page.back() + "/" + recorded.id())
                + "?after="
                + recorded.position());
  }

  private static FormPage page(HttpServletRequest request, Optional<String> id) {
    return switch (request.getRequestURI()) {
      case "/cases/new" -> page(FileForms.CASE, "/cases");
      case "/parties/new" -> page(FileForms.PARTY, "/parties");
      case "/sources/new" -> page(FileForms.SOURCE, "/sources");
      case "/exhibits/new" -> page(FileForms.EXHIBIT, "/exhibits");
      default ->
          ofSource(
              id.filter(source -> source.matches("src_[a-z2-7]{26}"))
                  .orElseThrow(() -> new NotFound("There is no such source.")),
              request.getRequestURI().endsWith("/supersede"));
    };
  }

  private static FormPage page(FormDefinition form, String list) {
    return new FormPage(form, "/api" + list, list + "/new", list, "", Optional.empty());
  }

  private static FormPage ofSource(String source, boolean superseded) {
    FormDefinition form = superseded ? FileForms.SUPERSEDE : FileForms.GRADE;
    String address = "/sources/" + source;
    return new FormPage(
        form,
        "/api" + address + "/" + form.resource(),
        address + (superseded ? "/supersede" : "/grade"),
        address,
        "",
        Optional.empty());
  }
}
