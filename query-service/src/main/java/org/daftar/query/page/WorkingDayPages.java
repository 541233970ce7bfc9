package org.daftar.query.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.identity.CalendarId;
import org.daftar.query.api.Question;
import org.daftar.query.api.WorkingDayController;
import org.daftar.query.wording.change.Changes;
import org.daftar.query.workday.CountryDays;
import org.daftar.query.workday.WorkingDayFinder;
import org.daftar.value.Jurisdiction;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.workday.DayOff;
import org.daftar.workday.DayOff.Ground;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The working days of countries: what tables and people say of them. */
@Controller
public final class WorkingDayPages {

  private static final List<Jurisdiction> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(Jurisdiction::new)
          .sorted(Comparator.comparing(Jurisdiction::name))
          .toList();

  private final Readings readings;
  private final WorkingDayFinder workingDays;
  private final Changes changes;
  private final Clock clock;

  /** Shows what a finder finds. */
  public WorkingDayPages(Readings readings, WorkingDayFinder workingDays, Changes changes, Clock clock) {
    this.readings = readings;
    this.workingDays = workingDays;
    this.changes = changes;
    this.clock = clock;
  }

  @GetMapping("/calendars")
  String countries(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "country", "limit", "cursor");
    if (question.text("country").isPresent()) {
      return "redirect:/calendars/" + question.value("country", CalendarId::of).orElseThrow();
    }
    Reading reading = readings.of(question);
    var page = workingDays.list(reading.moment(), question.slice());
    model.addAttribute("reading", reading);
    model.addAttribute("page", page);
    model.addAttribute("countries", COUNTRIES);
    model.addAttribute("next", Addresses.next(parameters, page.next()));
    return "calendars";
  }

  @GetMapping("/calendars/{id}")
  String country(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "year");
    Reading reading = readings.of(question);
    CountryDays days = workingDays.of(Addresses.id(CalendarId::new, id), reading.moment());
    int year =
        WorkingDayController.year(question).orElse(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear());
    model.addAttribute("reading", reading);
    model.addAttribute("id", id);
    model.addAttribute("days", days);
    model.addAttribute("year", year);
    model.addAttribute("rest", rest(days));
    model.addAttribute("off", off(days, year));
    model.addAttribute(
        "worked", days.noted().stream().filter(day -> day.worked() && day.day().getYear() == year).toList());
    model.addAttribute("steps", changes.of(days.changes(), Taxonomy.builtIn()));
    return "working-days";
  }

  private static String rest(CountryDays days) {
    return days.days().restDays().stream()
        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .collect(Collectors.joining(" and "));
  }

  /** The days off of a year that hold, but for the days of rest of every week. */
  private static List<DayOff> off(CountryDays days, int year) {
    return Stream.concat(
            days.noted().stream()
                .filter(day -> !day.worked() && day.day().getYear() == year)
                .map(day -> new DayOff(day.day(), day.name(), Ground.NOTED)),
            days.holidays(year).stream().filter(day -> !days.days().noted().containsKey(day.day())))
        .sorted(Comparator.comparing(DayOff::day))
        .toList();
  }
}
