package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.query.api.Moments;
import org.daftar.query.api.NotFound;
import org.daftar.query.api.Question;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.form.FormDesk.Visit;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.EntryForms;
import org.daftar.query.form.definition.FactForms;
import org.daftar.query.form.definition.FileForms;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.sending.CommandAnswer.Recorded;
import org.daftar.query.history.AsOf;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of a case: its facts, its parties, its accounts of one fact. */
@Controller
public final class CaseForms {

  /** What the form for the next fact starts with: people record one source after another. */
  private static final List<String> KEPT =
      List.of(
          "attributions[0].source",
          "attributions[0].stance",
          "attributions[0].by",
          "attributions[0].locator",
          "attributions[0].grading",
          "standing.position",
          "what.language");

  private final FormDesk desk;
  private final CaseFinder cases;
  private final TaxonomyFinder taxonomies;
  private final Moments moments;

  /** Shows and sends by a desk. */
  public CaseForms(FormDesk desk, CaseFinder cases, TaxonomyFinder taxonomies, Moments moments) {
    this.desk = desk;
    this.cases = cases;
    this.taxonomies = taxonomies;
    this.moments = moments;
  }

  @GetMapping("/cases/{id}/record")
  String kinds(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Model model) {
    Question question = Question.of(asked, Stream.concat(KEPT.stream(), Stream.of("made", "q")).toArray(String[]::new));
    AsOf moment = moments.of(question);
    CaseView file = file(id, moment);
    model.addAttribute("file", file);
    String words = question.text("q").orElse("");
    model.addAttribute("q", words);
    model.addAttribute(
        "families", words.isEmpty() ? FactForms.families() : FactForms.families(words, taxonomies.at(moment)));
    model.addAttribute("made", question.text("made").orElse(""));
    model.addAttribute("kept", kept(Values.of(asked)));
    model.addAttribute("keptAddress", address(kept(Values.of(asked))));
    return "record";
  }

  @GetMapping("/cases/{id}/{resource}/new")
  String show(
      @PathVariable String id,
      @PathVariable String resource,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(file(id), resource);
    Values first = Values.first(page.form(), asked);
    return desk.show(page, first, new Visit(request, response, model));
  }

  @PostMapping("/cases/{id}/{resource}/new")
  String send(
      @PathVariable String id,
      @PathVariable String resource,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    CaseView file = file(id);
    FormPage page = page(file, resource);
    Values values = Values.of(sent);
    return desk.send(
        page,
        values,
        FormBody.of(page.form(), values),
        new Visit(request, response, model),
        recorded -> next(file, resource, recorded, values));
  }

  private static String next(CaseView file, String resource, Recorded recorded, Values values) {
    String address = "/cases/" + file.id();
    String after = "?after=" + recorded.position();
    return switch (resource) {
      case "parties", "accounts", "closures", "reopenings" -> address + after;
      case "exports" -> address + "/chronology" + after;
      default -> address + "/record" + after + "&made=" + recorded.id() + address(kept(values));
    };
  }

  private FormPage page(CaseView file, String resource) {
    FormDefinition form = form(resource).orElseThrow(() -> new NotFound("There is no such form."));
    return new FormPage(
        form,
        "/api/cases/" + file.id() + "/" + resource,
        "/cases/" + file.id() + "/" + resource + "/new",
        "/cases/" + file.id(),
        file.title().text(),
        Optional.of(file.id()));
  }

  private static Optional<FormDefinition> form(String resource) {
    return switch (resource) {
      case "parties" -> Optional.of(FileForms.JOIN);
      case "accounts" -> Optional.of(EntryForms.SIDE_BY_SIDE);
      case "closures" -> Optional.of(FileForms.CLOSE);
      case "reopenings" -> Optional.of(FileForms.REOPEN);
      case "exports" -> Optional.of(FileForms.EXPORT);
      default -> FactForms.of(resource);
    };
  }

  private CaseView file(String id) {
    return file(id, moments.now());
  }

  private CaseView file(String id, AsOf moment) {
    try {
      return cases.find(new CaseId(id), moment).orElseThrow(() -> new NotFound("There is no such case."));
    } catch (IllegalArgumentException e) {
      throw new NotFound("There is no such case.");
    }
  }

  /** What is kept for the next fact, as the rest of a query; empty where nothing is. */
  private static Map<String, String> kept(Values values) {
    Map<String, String> kept = new LinkedHashMap<>();
    KEPT.stream().filter(name -> !values.of(name).isEmpty()).forEach(name -> kept.put(name, values.of(name)));
    return kept;
  }

  private static String address(Map<String, String> kept) {
    return kept.entrySet().stream()
        .map(value -> "&" + encoded(value.getKey()) + "=" + encoded(value.getValue()))
        .collect(Collectors.joining());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
