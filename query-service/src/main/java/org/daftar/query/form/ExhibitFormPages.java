package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.daftar.identity.ExhibitId;
import org.daftar.query.api.Moments;
import org.daftar.query.api.NotFound;
import org.daftar.query.form.FormDesk.Visit;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.ExhibitForms;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.ExhibitView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms for what can happen to an exhibit. */
@Controller
public final class ExhibitFormPages {

  private final FormDesk desk;
  private final ExhibitFinder exhibits;
  private final Moments moments;

  /** Shows and sends by a desk. */
  public ExhibitFormPages(FormDesk desk, ExhibitFinder exhibits, Moments moments) {
    this.desk = desk;
    this.exhibits = exhibits;
    this.moments = moments;
  }

  @GetMapping("/exhibits/{id}/{verb}")
  String show(
      @PathVariable String id,
      @PathVariable String verb,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ExhibitView exhibit = exhibit(id);
    FormPage page = page(exhibit, verb);
    return desk.show(page, first(exhibit, page.form(), asked), new Visit(request, response, model));
  }

  @PostMapping("/exhibits/{id}/{verb}")
  String send(
      @PathVariable String id,
      @PathVariable String verb,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ExhibitView exhibit = exhibit(id);
    FormPage page = page(exhibit, verb);
    Values values = Values.of(sent);
    return desk.send(
        page,
        values,
        FormBody.of(page.form(), values),
        new Visit(request, response, model),
        recorded -> "/exhibits/" + exhibit.id() + "?after=" + recorded.position());
  }

  /** Who passes it on is who has it, as far as the record knows. */
  private static Values first(ExhibitView exhibit, FormDefinition form, MultiValueMap<String, String> asked) {
    MultiValueMap<String, String> known = new LinkedMultiValueMap<>(asked);
    if (form.resource().equals("custody")) {
      exhibit.holder().ifPresent(holder -> known.addIfAbsent("from", holder));
    }
    return Values.first(form, known);
  }

  private static FormPage page(ExhibitView exhibit, String verb) {
    FormDefinition form = ExhibitForms.of(verb).orElseThrow(() -> new NotFound("There is no such form."));
    String address = "/exhibits/" + exhibit.id();
    return new FormPage(
        form,
        "/api" + address + "/" + form.resource(),
        address + "/" + verb,
        address,
        exhibit.record().description().text(),
        Optional.empty());
  }

  private ExhibitView exhibit(String id) {
    try {
      return exhibits
          .find(new ExhibitId(id), moments.now())
          .orElseThrow(() -> new NotFound("There is no such exhibit."));
    } catch (IllegalArgumentException e) {
      throw new NotFound("There is no such exhibit.");
    }
  }
}
