package org.daftar.query.api;

import java.util.Optional;
import java.util.OptionalInt;
import org.daftar.identity.CalendarId;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.history.AsOf;
import org.daftar.query.workday.CountryDays;
import org.daftar.query.workday.WorkingDayFinder;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which days are worked in which country. */
@RestController
public final class WorkingDayController {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2299;

  private final Moments moments;
  private final WorkingDayFinder workingDays;
  private final Views views;

  /** Answers from a finder. */
  public WorkingDayController(Moments moments, WorkingDayFinder workingDays, Views views) {
    this.moments = moments;
    this.workingDays = workingDays;
    this.views = views;
  }

  @GetMapping("/api/calendars")
  ResponseEntity<String> calendars(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "limit", "cursor");
    AsOf moment = moments.of(question);
    return Answers.of(Lists.page(workingDays.list(moment, question.slice()), views.workingDays()::country), moment);
  }

  @GetMapping("/api/calendars/{calendarId}")
  ResponseEntity<String> calendar(
      @PathVariable("calendarId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "year");
    OptionalInt year = year(question);
    AsOf moment = moments.of(question);
    CountryDays days = workingDays.of(Ids.of(CalendarId::new, id), moment);
    return Answers.of(views.workingDays().country(days, year), moment);
  }

  /**
   * The year that a question names.
   *
   * @throws BadQuestion where it is none for which there are tables
   */
  public static OptionalInt year(Question question) {
    Optional<Long> year = question.number("year");
    if (year.filter(of -> of < FIRST_YEAR || of > LAST_YEAR).isPresent()) {
      throw new BadQuestion("year", "year-out-of-range", "must be from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
    }
    return year.map(of -> OptionalInt.of(of.intValue())).orElse(OptionalInt.empty());
  }
}
