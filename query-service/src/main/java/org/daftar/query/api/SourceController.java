package org.daftar.query.api;

import org.daftar.identity.ExhibitId;
import org.daftar.identity.SourceId;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.history.AsOf;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which sources and exhibits there are, and what is known of one. */
@RestController
public final class SourceController {

  private final Moments moments;
  private final SourceFinder sources;
  private final ExhibitFinder exhibits;
  private final Views views;

  /** Answers from finders. */
  public SourceController(Moments moments, SourceFinder sources, ExhibitFinder exhibits, Views views) {
    this.moments = moments;
    this.sources = sources;
    this.exhibits = exhibits;
    this.views = views;
  }

  @GetMapping("/api/sources")
  ResponseEntity<String> sources(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "limit", "cursor");
    AsOf moment = moments.of(question);
    return Answers.of(
        Lists.page(sources.list(question.text("q"), moment, question.slice()), views.sources()::source), moment);
  }

  @GetMapping("/api/sources/{sourceId}")
  ResponseEntity<String> source(
      @PathVariable("sourceId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return sources
        .find(Ids.of(SourceId::new, id), moment)
        .map(source -> Answers.of(views.sources().source(source), moment, source.version()))
        .orElseThrow(() -> Ids.missing("source", id));
  }

  @GetMapping("/api/exhibits")
  ResponseEntity<String> exhibits(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "limit", "cursor");
    AsOf moment = moments.of(question);
    return Answers.of(
        Lists.page(exhibits.list(question.text("q"), moment, question.slice()), views.sources()::exhibit), moment);
  }

  @GetMapping("/api/exhibits/{exhibitId}")
  ResponseEntity<String> exhibit(
      @PathVariable("exhibitId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return exhibits
        .find(Ids.of(ExhibitId::new, id), moment)
        .map(exhibit -> Answers.of(views.sources().exhibit(exhibit), moment, exhibit.version()))
        .orElseThrow(() -> Ids.missing("exhibit", id));
  }
}
