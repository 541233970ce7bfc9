package org.daftar.query.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.SourceId;
import org.daftar.query.api.Question;
import org.daftar.query.history.Page;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.ExhibitView;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.source.SourceView;
import org.daftar.query.wording.CustodyInWords;
import org.daftar.query.wording.change.Changes;
import org.daftar.vocabulary.Taxonomy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Sources with their gradings, and exhibits. */
@Controller
public final class SourcePages {

  private final Readings readings;
  private final SourceFinder sources;
  private final ExhibitFinder exhibits;
  private final Changes changes;

  /** Shows what finders find. */
  public SourcePages(Readings readings, SourceFinder sources, ExhibitFinder exhibits, Changes changes) {
    this.readings = readings;
    this.sources = sources;
    this.exhibits = exhibits;
    this.changes = changes;
  }

  @GetMapping("/sources")
  String sources(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "q", "limit", "cursor");
    Reading reading = readings.of(question);
    Page<SourceView> page = sources.list(question.text("q"), reading.moment(), question.slice());
    model.addAllAttributes(
        Map.of(
            "reading",
            reading,
            "q",
            question.text("q").orElse(""),
            "page",
            page,
            "next",
            Addresses.next(parameters, page.next())));
    return "sources";
  }

  @GetMapping("/sources/{id}")
  String source(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Reading reading = readings.of(Readings.question(parameters));
    SourceId source = Addresses.id(SourceId::new, id);
    model.addAttribute("reading", reading);
    SourceView view = sources.find(source, reading.moment()).orElseThrow(() -> Addresses.missing("source"));
    model.addAttribute("source", view);
    model.addAttribute("others", titles(view, reading));
    model.addAttribute("steps", changes.of(sources.changes(source, reading.moment()), Taxonomy.builtIn()));
    return "source";
  }

  @GetMapping("/exhibits")
  String exhibits(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "q", "limit", "cursor");
    Reading reading = readings.of(question);
    Page<ExhibitView> page = exhibits.list(question.text("q"), reading.moment(), question.slice());
    model.addAllAttributes(
        Map.of(
            "reading",
            reading,
            "q",
            question.text("q").orElse(""),
            "page",
            page,
            "next",
            Addresses.next(parameters, page.next())));
    return "exhibits";
  }

  private Map<SourceId, String> titles(SourceView view, Reading reading) {
    List<SourceId> others = Stream.concat(view.supersededBy().stream(), view.supersedes().stream()).distinct().toList();
    return sources.findAll(others, reading.moment()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, other -> other.getValue().record().title().text()));
  }

  @GetMapping("/exhibits/{id}")
  String exhibit(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Reading reading = readings.of(Readings.question(parameters));
    model.addAttribute("reading", reading);
    ExhibitView exhibit =
        exhibits
            .find(Addresses.id(ExhibitId::new, id), reading.moment())
            .orElseThrow(() -> Addresses.missing("exhibit"));
    model.addAttribute("exhibit", exhibit);
    model.addAttribute("custody", exhibit.custody().stream().map(step -> CustodyInWords.of(step, changes)).toList());
    model.addAttribute("steps", changes.of(exhibits.changes(exhibit.id(), reading.moment()), Taxonomy.builtIn()));
    return "exhibit";
  }
}
