package org.daftar.query.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.identity.PartyId;
import org.daftar.query.api.Question;
import org.daftar.query.chronology.Chronicler;
import org.daftar.query.chronology.ChronologyItem;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Page;
import org.daftar.query.party.Dossiers;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.party.PartyInCase;
import org.daftar.query.party.PartyView;
import org.daftar.query.party.Related;
import org.daftar.query.wording.Wording;
import org.daftar.query.wording.change.Changes;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of parties, and one with its names, its roles in all cases and what happened to it. */
@Controller
public final class PartyPages {

  private final Readings readings;
  private final PartyFinder parties;
  private final Dossiers dossiers;
  private final MentionsFinder mentions;
  private final Changes changes;

  /** Shows what finders find. */
  public PartyPages(
      Readings readings, PartyFinder parties, Dossiers dossiers, MentionsFinder mentions, Changes changes) {
    this.readings = readings;
    this.parties = parties;
    this.dossiers = dossiers;
    this.mentions = mentions;
    this.changes = changes;
  }

  @GetMapping("/parties")
  String parties(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "q", "limit", "cursor");
    Reading reading = readings.of(question);
    Page<PartyView> page = parties.list(question.text("q"), reading.moment(), question.slice());
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
    return "parties";
  }

  private static Set<PartyId> named(PartyView party) {
    return Stream.concat(
            party.relations().stream().map(Related::other),
            party.consents().stream().flatMap(said -> said.by().stream()))
        .collect(Collectors.toSet());
  }

  @GetMapping("/parties/{id}")
  String party(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters, "limit", "cursor");
    Reading reading = readings.of(question);
    PartyView party =
        parties.find(Addresses.id(PartyId::new, id), reading.moment()).orElseThrow(() -> Addresses.missing("party"));
    Page<EntryView> entries = parties.entries(party, reading.moment(), question.slice());
    Mentions mentioned = mentions.of(entries.items(), reading.moment(), Naming.INSIDE);
    List<PartyInCase> cases = dossiers.of(party, reading.moment());
    List<ChronologyItem> items = new Chronicler(mentioned.entries(), new Wording(mentioned)::of).items(entries.items());
    model.addAllAttributes(
        Map.of(
            "reading", reading,
            "party", party,
            "taxonomy", mentioned.taxonomy(),
            "cases", cases,
            "related", parties.findAll(named(party), reading.moment()),
            "items", items,
            "total", entries.total(),
            "steps", changes.of(parties.changes(party.id(), reading.moment()), mentioned.taxonomy()),
            "next", Addresses.next(parameters, entries.next())));
    return "party";
  }
}
