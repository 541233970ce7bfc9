package org.daftar.query.page;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.api.Question;
import org.daftar.query.api.ReadingDay;
import org.daftar.query.api.RegisterQuestion;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.register.finding.Found;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.sheet.Register;
import org.daftar.query.register.sheet.Registers;
import org.daftar.query.register.sheet.Telling;
import org.daftar.query.register.sheet.TellingFinder;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.search.Slice;
import org.daftar.query.wording.mention.Naming;
import org.daftar.vocabulary.Taxonomy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers, and which there are. */
@Controller
public final class RegisterPages {

  private final Readings readings;
  private final ReadingDay readingDay;
  private final Registers registers;
  private final TellingFinder tellings;
  private final CaseFinder cases;

  /** Shows what registers hold. */
  public RegisterPages(
      Readings readings, ReadingDay readingDay, Registers registers, TellingFinder tellings, CaseFinder cases) {
    this.readings = readings;
    this.readingDay = readingDay;
    this.registers = registers;
    this.tellings = tellings;
    this.cases = cases;
  }

  @GetMapping("/registers")
  String registers(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    model.addAttribute("reading", readings.of(Readings.question(parameters)));
    model.addAttribute("registers", registers.all());
    return "registers";
  }

  @GetMapping("/registers/{name}")
  String register(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Register<?, ?> register =
        registers.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Addresses.missing("register"));
    return show(register, parameters, model);
  }

  private <R extends Row<R>, T> String show(
      Register<R, T> register, MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, RegisterQuestion.parameters());
    Reading reading = readings.of(question);
    LocalDate day = readingDay.of(question, reading.moment());
    Found<R, T> found =
        register.finding().find(RegisterQuestion.filter(question, register.usualStatus()), reading.moment(), day);
    Slice slice = question.slice();
    List<R> rows = found.part(slice);
    Map<String, Map<String, Long>> facets = found.facets();
    Telling telling =
        tellings.of(
            rows,
            chosen(facets, question, "party", PartyId::new),
            chosen(facets, question, "case", CaseId::new),
            reading.moment(),
            Naming.INSIDE);
    model.addAllAttributes(
        Map.of(
            "reading", reading,
            "register", register,
            "day", day,
            "total", found.rows().size(),
            "sentences", register.sheet().sentences(found.totals()),
            "tables", register.sheet().tables(found.totals(), telling.mentions().taxonomy()),
            "table", RegisterTable.of(register.sheet(), rows, telling),
            "csv", Addresses.query(parameters, "/api/registers/" + register.name() + ".csv", "limit", "cursor"),
            "next", Addresses.next(parameters, slice.next(found.rows().size()))));
    model.addAttribute("chart", chart(found.totals(), parameters, telling.mentions().taxonomy()));
    model.addAttribute(
        "filter",
        RegisterFilterForm.of(
            register,
            question,
            telling.mentions().taxonomy(),
            facets,
            cases.jurisdictions(reading.moment()),
            id -> telling.mentions().name(new PartyId(id)),
            id -> telling.titles().getOrDefault(new CaseId(id), id)));
    return "register";
  }

  private static Optional<ChartPictures> chart(
      Object totals, MultiValueMap<String, String> parameters, Taxonomy taxonomy) {
    return totals instanceof IncidentTotals incidents
        ? ChartPictures.of(incidents, parameters, taxonomy)
        : Optional.empty();
  }

  private static <I> Set<I> chosen(
      Map<String, Map<String, Long>> facets, Question question, String facet, Function<String, I> identifier) {
    Set<String> ids = new LinkedHashSet<>(facets.getOrDefault(facet, Map.of()).keySet());
    question.text(facet).ifPresent(ids::add);
    return ids.stream().map(identifier).collect(Collectors.toSet());
  }
}
