package org.daftar.query.api;

import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.comparison.ComparisonFinder;
import org.daftar.query.comparison.Span;
import org.daftar.query.history.AsOf;
import org.daftar.query.timeline.Timeline;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.value.Jurisdiction;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Answers which cases there are, what one is about, what happened in it, and what changed in it. */
@RestController
public final class CaseController {

  private final Moments moments;
  private final CaseFinder cases;
  private final TimelineFinder timelines;
  private final ComparisonFinder comparisons;
  private final Views views;

  /** Answers from finders. */
  public CaseController(
      Moments moments, CaseFinder cases, TimelineFinder timelines, ComparisonFinder comparisons, Views views) {
    this.moments = moments;
    this.cases = cases;
    this.timelines = timelines;
    this.comparisons = comparisons;
    this.views = views;
  }

  @GetMapping("/api/cases")
  ResponseEntity<String> cases(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "jurisdiction", "limit", "cursor");
    AsOf moment = moments.of(question);
    Optional<Jurisdiction> jurisdiction = question.value("jurisdiction", Jurisdiction::new);
    ObjectNode page =
        Lists.page(cases.list(question.text("q"), jurisdiction, moment, question.slice()), views.cases()::summary);
    page.putObject("facets").set("jurisdiction", Lists.counts(cases.jurisdictions(moment)));
    return Answers.of(page, moment);
  }

  @GetMapping("/api/cases/{caseId}")
  ResponseEntity<String> caseFile(
      @PathVariable("caseId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return cases
        .find(Ids.of(CaseId::new, id), moment)
        .map(view -> Answers.of(views.cases().file(view), moment, view.version()))
        .orElseThrow(() -> Ids.missing("case", id));
  }

  @GetMapping("/api/cases/{caseId}/timeline")
  ResponseEntity<String> timeline(
      @PathVariable("caseId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, TimelineQuestion.parameters());
    AsOf moment = moments.of(question);
    return timelines
        .find(Ids.of(CaseId::new, id), TimelineQuestion.filter(question), moment)
        .map(timeline -> Answers.of(timeline(timeline), moment, timeline.of().version()))
        .orElseThrow(() -> Ids.missing("case", id));
  }

  @GetMapping("/api/cases/{caseId}/comparison")
  ResponseEntity<String> comparison(
      @PathVariable("caseId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    Span between = moments.between(Question.between(parameters));
    return comparisons
        .find(Ids.of(CaseId::new, id), between)
        .map(found -> Answers.of(views.comparisons().comparison(found), between.to(), found.after().version()))
        .orElseThrow(() -> Ids.missing("case", id));
  }

  private ObjectNode timeline(Timeline timeline) {
    ObjectNode root = views.entries().timeline(timeline);
    root.set("case", views.cases().file(timeline.of()));
    return root;
  }
}
