package org.daftar.query.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.calendar.CalendarFinder;
import org.daftar.query.calendar.CalendarItem;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.CalendarQuery.Certainty;
import org.daftar.value.Codes;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Answers which court dates and deadlines there are, in one case or in all. */
@RestController
public final class CalendarController {

  private final Moments moments;
  private final CalendarFinder calendar;
  private final CaseFinder cases;
  private final Views views;

  /** Answers from finders. */
  public CalendarController(Moments moments, CalendarFinder calendar, CaseFinder cases, Views views) {
    this.moments = moments;
    this.calendar = calendar;
    this.cases = cases;
    this.views = views;
  }

  @GetMapping("/api/calendar")
  ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "case", "from", "to", "certainty", "limit", "cursor");
    AsOf moment = moments.of(question);
    Page<CalendarItem> found = calendar.find(query(question), moment, question.slice());
    ObjectNode page = Lists.page(found, views.calendar()::item);
    page.set(
        "cases",
        Lists.of(
            found.items().stream()
                .map(item -> item.entry().caseId())
                .distinct()
                .flatMap(id -> cases.find(id, moment).stream())
                .toList(),
            views.cases()::title));
    return Answers.of(page, moment);
  }

  /**
   * The dates that a question asks for.
   *
   * @throws BadQuestion where a parameter is malformed, or the days end before they begin
   */
  public static CalendarQuery query(Question question) {
    var from = question.day("from");
    var to = question.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new BadQuestion("to", "span-ends-before-it-starts", "must not be before 'from'");
    }
    Optional<CaseId> inCase = question.value("case", CaseId::new);
    return new CalendarQuery(inCase, from, to, question.value("certainty", CalendarController::certainty));
  }

  private static Certainty certainty(String code) {
    return Stream.of(Certainty.values())
        .filter(known -> Codes.of(known).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be day, vague or undated"));
  }
}
