package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.query.api.NotFound;
import org.daftar.query.form.FormDesk.Visit;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.TermForms;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms by which an organisation adds, relabels, withdraws and restores terms. */
@Controller
public final class VocabularyForms {

  private final FormDesk desk;

  /** Shows and sends by a desk. */
  public VocabularyForms(FormDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/vocabularies/{vocabulary}/{resource}/new")
  String show(
      @PathVariable String vocabulary,
      @PathVariable String resource,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(vocabulary, resource);
    return desk.show(page, Values.first(page.form(), asked), new Visit(request, response, model));
  }

  @PostMapping("/vocabularies/{vocabulary}/{resource}/new")
  String send(
      @PathVariable String vocabulary,
      @PathVariable String resource,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(vocabulary, resource);
    Values values = Values.of(sent);
    return desk.send(
        page,
        values,
        FormBody.of(page.form(), values),
        new Visit(request, response, model),
        recorded -> page.back() + "?after=" + recorded.position());
  }

  private static FormPage page(String code, String resource) {
    return Stream.of(Vocabulary.values())
        .filter(vocabulary -> vocabulary.code().equals(code))
        .flatMap(vocabulary -> TermForms.of(vocabulary, resource).stream())
        .map(form -> {
          String address = "/vocabularies/" + code;
          return new FormPage(
              form,
              "/api" + address + "/" + resource,
              address + "/" + resource + "/new",
              address,
              "Vocabulary · " + CodeWords.of(code),
              Optional.empty());
        })
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such form."));
  }
}
