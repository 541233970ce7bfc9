package org.daftar.query.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.api.Question;
import org.daftar.query.api.TimelineQuestion;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseSummary;
import org.daftar.query.chronology.Chronicler;
import org.daftar.query.chronology.ChronologyItem;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.party.PartyView;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.SearchFinder;
import org.daftar.query.search.Slice;
import org.daftar.query.wording.Wording;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;
import org.daftar.value.Jurisdiction;
import org.daftar.vocabulary.Taxonomy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is found across all cases: parties and cases by their names, entries by words and filters. */
@Controller
public final class SearchPage {

  private static final Slice FIRST_FEW = new Slice(0, 10);

  private final Readings readings;
  private final SearchFinder search;
  private final CaseFinder cases;
  private final PartyFinder parties;
  private final MentionsFinder mentions;

  /** Shows what finders find. */
  public SearchPage(
      Readings readings, SearchFinder search, CaseFinder cases, PartyFinder parties, MentionsFinder mentions) {
    this.readings = readings;
    this.search = search;
    this.cases = cases;
    this.parties = parties;
    this.mentions = mentions;
  }

  @GetMapping("/search")
  String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, TimelineQuestion.parameters("case", "jurisdiction"));
    Reading reading = readings.of(question);
    AsOf moment = reading.moment();
    EntryQuery query =
        TimelineQuestion.filter(question)
            .in(question.value("case", CaseId::new), question.value("jurisdiction", Jurisdiction::new));
    Page<EntryView> found = search.find(query, moment, question.slice());
    Mentions mentioned = mentions.of(found.items(), moment, Naming.INSIDE);
    List<ChronologyItem> items = new Chronicler(mentioned.entries(), new Wording(mentioned)::of).items(found.items());
    model.addAttribute("reading", reading);
    model.addAttribute("items", items);
    model.addAttribute("total", found.total());
    model.addAttribute("parties", question.text("q").map(words -> parties(words, moment)).orElse(List.of()));
    model.addAttribute("cases", question.text("q").map(words -> cases(words, moment)).orElse(List.of()));
    model.addAttribute("filter", filter(question, moment, search.facets(query, moment), mentioned.taxonomy()));
    model.addAttribute("next", Addresses.next(parameters, found.next()));
    return "search";
  }

  private List<PartyView> parties(String words, AsOf moment) {
    return parties.list(Optional.of(words), moment, FIRST_FEW).items();
  }

  private List<CaseSummary> cases(String words, AsOf moment) {
    return cases.list(Optional.of(words), Optional.empty(), moment, FIRST_FEW).items();
  }

  private EntryFilterForm filter(
      Question question, AsOf moment, Map<String, Map<String, Long>> facets, Taxonomy taxonomy) {
    return EntryFilterForm.of(question, facets, taxonomy, id -> name(id, moment), id -> title(id, moment));
  }

  private String name(String id, AsOf moment) {
    return parties.find(new PartyId(id), moment).map(party -> party.name().shown()).orElse(id);
  }

  private String title(String id, AsOf moment) {
    return cases.find(new CaseId(id), moment).map(file -> file.title().text()).orElse(id);
  }
}
