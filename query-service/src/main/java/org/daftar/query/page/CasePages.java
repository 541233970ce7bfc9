package org.daftar.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.api.Question;
import org.daftar.query.api.TimelineQuestion;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseSummary;
import org.daftar.query.chronology.Chronicler;
import org.daftar.query.chronology.ChronologyItem;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Page;
import org.daftar.query.timeline.Timeline;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.wording.PartyLine;
import org.daftar.query.wording.Wording;
import org.daftar.query.wording.change.Changes;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;
import org.daftar.value.Jurisdiction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases, and the timeline of one. */
@Controller
public final class CasePages {

  private final Readings readings;
  private final CaseFinder cases;
  private final TimelineFinder timelines;
  private final MentionsFinder mentions;
  private final Changes changes;

  /** Shows what finders find. */
  public CasePages(
      Readings readings, CaseFinder cases, TimelineFinder timelines, MentionsFinder mentions, Changes changes) {
    this.readings = readings;
    this.cases = cases;
    this.timelines = timelines;
    this.mentions = mentions;
    this.changes = changes;
  }

  @GetMapping("/")
  String home() {
    return "redirect:/cases";
  }

  @GetMapping("/cases")
  String cases(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "q", "jurisdiction", "limit", "cursor");
    Reading reading = readings.of(question);
    Optional<Jurisdiction> jurisdiction = question.value("jurisdiction", Jurisdiction::new);
    model.addAttribute("reading", reading);
    model.addAttribute("q", question.text("q").orElse(""));
    Page<CaseSummary> page = cases.list(question.text("q"), jurisdiction, reading.moment(), question.slice());
    model.addAttribute("page", page);
    model.addAttribute(
        "jurisdictions",
        Choice.of(
            cases.jurisdictions(reading.moment()),
            question.text("jurisdiction"),
            code -> new Jurisdiction(code).name()));
    model.addAttribute("next", Addresses.next(parameters, page.next()));
    return "cases";
  }

  @GetMapping("/cases/{id}")
  String timeline(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, TimelineQuestion.parameters());
    Reading reading = readings.of(question);
    Timeline timeline =
        timelines
            .find(Addresses.id(CaseId::new, id), TimelineQuestion.filter(question), reading.moment())
            .orElseThrow(() -> Addresses.missing("case"));
    List<EntryView> entries = Stream.concat(timeline.dated().stream(), timeline.undated().stream()).toList();
    Mentions mentioned = mentions.of(timeline.of(), entries, reading.moment(), Naming.INSIDE);
    List<ChronologyItem> items = new Chronicler(mentioned.entries(), new Wording(mentioned)::of).items(entries);
    model.addAttribute("reading", reading);
    model.addAttribute("file", timeline.of());
    model.addAttribute("parties", parties(timeline, mentioned));
    model.addAttribute("steps", changes.of(cases.changes(timeline.of().id(), reading.moment()), mentioned.taxonomy()));
    model.addAttribute("mentioned", mentioned);
    model.addAttribute("total", timeline.total());
    model.addAttribute("axis", CaseAxis.of(items, reading, parameters));
    model.addAttribute("dated", items.stream().filter(ChronologyItem::isDated).toList());
    model.addAttribute("undated", items.stream().filter(item -> !item.isDated()).toList());
    model.addAttribute(
        "filter",
        EntryFilterForm.of(
            question,
            timeline.facets(),
            mentioned.taxonomy(),
            party -> mentioned.name(new PartyId(party)),
            UnaryOperator.identity()));
    model.addAttribute("next", Addresses.next(parameters, timeline.next()));
    return "case";
  }

  /** The parties of the file, each with all its roles. */
  private static List<PartyLine> parties(Timeline timeline, Mentions mentioned) {
    Map<PartyId, String> roles = new LinkedHashMap<>();
    timeline
        .of()
        .parties()
        .forEach(
            in -> roles.merge(in.party(), mentioned.taxonomy().label(in.role()), (one, other) -> one + ", " + other));
    return roles.entrySet().stream()
        .map(party ->
            new PartyLine(
                party.getKey(),
                party.getValue(),
                mentioned.name(party.getKey()),
                mentioned.isProtected(party.getKey())))
        .toList();
  }
}
