package org.daftar.query.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.identity.CalendarId;
import org.daftar.identity.CaseId;
import org.daftar.query.api.CalendarController;
import org.daftar.query.api.Question;
import org.daftar.query.calendar.CalendarFinder;
import org.daftar.query.calendar.CalendarItem;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.CalendarQuery.Certainty;
import org.daftar.query.search.Slice;
import org.daftar.query.wording.calendar.DateInWords;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;
import org.daftar.query.workday.WorkingDayFinder;
import org.daftar.workday.DayOff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The calendar by month and as a list, of all cases or of one. */
@Controller
public final class CalendarPages {

  /** A month that holds more shows how many there are on each further day, and refers to the list. */
  private static final Slice OF_A_MONTH = new Slice(0, 200);

  private static final Slice APART = new Slice(0, 20);

  private final Readings readings;
  private final CalendarFinder calendar;
  private final CaseFinder cases;
  private final MentionsFinder mentions;
  private final WorkingDayFinder workingDays;
  private final Clock clock;

  /** Shows what finders find. */
  public CalendarPages(
      Readings readings,
      CalendarFinder calendar,
      CaseFinder cases,
      MentionsFinder mentions,
      WorkingDayFinder workingDays,
      Clock clock) {
    this.readings = readings;
    this.calendar = calendar;
    this.cases = cases;
    this.mentions = mentions;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @GetMapping("/calendar")
  String month(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "month", "case");
    Reading reading = readings.of(question);
    LocalDate today = today();
    YearMonth month = question.value("month", CalendarPages::month).orElse(YearMonth.from(today));
    Optional<CaseView> file = file(question, reading.moment());
    CalendarQuery days =
        new CalendarQuery(
            file.map(CaseView::id),
            Optional.of(month.atDay(1)),
            Optional.of(month.atEndOfMonth()),
            Optional.of(Certainty.DAY));
    CalendarQuery undated =
        new CalendarQuery(days.inCase(), Optional.empty(), Optional.empty(), Optional.of(Certainty.UNDATED));
    CalendarMonth table = table(month, today, days, file, reading.moment());
    model.addAttribute("table", table);
    model.addAttribute("before", CalendarMonth.name(month.minusMonths(1)));
    model.addAttribute("after", CalendarMonth.name(month.plusMonths(1)));
    model.addAttribute("empty", table.isEmpty());
    show(model, "vague", days.only(Certainty.VAGUE), APART, reading.moment());
    show(model, "undated", undated, APART, reading.moment());
    common(model, reading, file);
    keep(model, "/calendar", parameters, "month", "case");
    return "calendar";
  }

  @GetMapping("/calendar/list")
  String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "case", "from", "to", "certainty", "limit", "cursor");
    Reading reading = readings.of(question);
    CalendarQuery query = CalendarController.query(question);
    Optional<String> next = show(model, "dates", query, question.slice(), reading.moment());
    model.addAttribute("from", question.text("from").orElse(""));
    model.addAttribute("to", question.text("to").orElse(""));
    model.addAttribute("certainty", question.text("certainty").orElse(""));
    model.addAttribute("next", Addresses.next(parameters, next));
    common(model, reading, file(question, reading.moment()));
    keep(model, "/calendar/list", parameters, "case", "from", "to", "certainty");
    return "calendar-list";
  }

  private CalendarMonth table(
      YearMonth month, LocalDate today, CalendarQuery days, Optional<CaseView> file, AsOf moment) {
    Page<DateInWords> read = words(calendar.find(days, moment, OF_A_MONTH), moment);
    Map<LocalDate, List<DateInWords>> byDay =
        read.items().stream()
            .collect(Collectors.groupingBy(date -> date.item().date().day().orElseThrow(), Collectors.toList()));
    Map<LocalDate, Long> unread = read.next().isPresent() ? calendar.days(days, moment) : Map.of();
    return CalendarMonth.of(month, today, byDay, unread, daysOff(file, moment));
  }

  /** The holidays of the country of the case; none where no case is chosen, or none is known. */
  private Function<LocalDate, Optional<DayOff>> daysOff(Optional<CaseView> file, AsOf moment) {
    return file.flatMap(CaseView::jurisdiction)
        .map(country -> workingDays.of(CalendarId.of(country.code()), moment).days())
        .<Function<LocalDate, Optional<DayOff>>>map(days -> days::off)
        .orElse(day -> Optional.empty());
  }

  private Optional<String> show(Model model, String name, CalendarQuery query, Slice slice, AsOf moment) {
    Page<DateInWords> page = words(calendar.find(query, moment, slice), moment);
    model.addAttribute(name, page);
    return page.next();
  }

  private Page<DateInWords> words(Page<CalendarItem> found, AsOf moment) {
    Mentions mentioned =
        mentions.of(
            found.items().stream().flatMap(item -> item.matter().course().stream()).distinct().toList(),
            moment,
            Naming.INSIDE);
    return new Page<>(
        found.items().stream().map(item -> DateInWords.of(item, mentioned)).toList(), found.total(), found.next());
  }

  private Optional<CaseView> file(Question question, AsOf moment) {
    return question
        .value("case", CaseId::new)
        .map(id -> cases.find(id, moment).orElseThrow(() -> Addresses.missing("case")));
  }

  private void common(Model model, Reading reading, Optional<CaseView> file) {
    model.addAttribute("today", today());
    model.addAttribute("reading", reading);
    model.addAttribute("file", file);
  }

  /** What is asked for stays when another moment is chosen, and when one goes back to now. */
  private static void keep(Model model, String address, MultiValueMap<String, String> parameters, String... names) {
    Map<String, String> kept = new LinkedHashMap<>();
    Stream.of(names)
        .forEach(name ->
            Optional.ofNullable(parameters.getFirst(name))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> kept.put(name, value)));
    UriComponentsBuilder here = UriComponentsBuilder.fromPath(address);
    kept.forEach(here::queryParam);
    model.addAttribute("keptInAddress", kept);
    model.addAttribute("here", here.encode().toUriString());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static YearMonth month(String text) {
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() < 1 || month.getYear() > 9998) {
        throw new IllegalArgumentException("must be a month of the years 0001 to 9998");
      }
      return month;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be a month such as 2025-03", e);
    }
  }
}
