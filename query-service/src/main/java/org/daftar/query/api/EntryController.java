package org.daftar.query.api;

import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.SearchFinder;
import org.daftar.value.Jurisdiction;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers what an entry says and how it came to say so, and which entries there are across all cases. */
@RestController
public final class EntryController {

  private final Moments moments;
  private final EntryFinder entries;
  private final SearchFinder search;
  private final CaseFinder cases;
  private final Views views;

  /** Answers from finders. */
  public EntryController(Moments moments, EntryFinder entries, SearchFinder search, CaseFinder cases, Views views) {
    this.moments = moments;
    this.entries = entries;
    this.search = search;
    this.cases = cases;
    this.views = views;
  }

  @GetMapping("/api/entries/{entry}")
  ResponseEntity<String> entry(
      @PathVariable("entry") String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return entries
        .history(Ids.of(EntryId::new, id), moment)
        .map(history -> Answers.of(views.entries().history(history), moment, history.now().lastChange().position()))
        .orElseThrow(() -> Ids.missing("entry", id));
  }

  @GetMapping("/api/search")
  ResponseEntity<String> search(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, TimelineQuestion.parameters("case", "jurisdiction"));
    AsOf moment = moments.of(question);
    Optional<CaseId> inCase = question.value("case", CaseId::new);
    Optional<Jurisdiction> jurisdiction = question.value("jurisdiction", Jurisdiction::new);
    EntryQuery query = TimelineQuestion.filter(question).in(inCase, jurisdiction);
    Page<EntryView> found = search.find(query, moment, question.slice());
    ObjectNode page = Lists.page(found, views.entries()::entry);
    page.set("cases", titles(found, moment));
    page.set("facets", Lists.facets(search.facets(query, moment)));
    return Answers.of(page, moment);
  }

  private ArrayNode titles(Page<EntryView> found, AsOf moment) {
    return Lists.of(
        found.items().stream()
            .map(EntryView::caseId)
            .distinct()
            .flatMap(id -> cases.find(id, moment).stream())
            .toList(),
        views.cases()::title);
  }
}
