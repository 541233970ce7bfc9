package org.daftar.query.api;

import org.daftar.identity.PartyId;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.party.Dossiers;
import org.daftar.query.party.PartyFinder;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Answers which parties there are, and what one is in all cases. */
@RestController
public final class PartyController {

  private final Moments moments;
  private final PartyFinder parties;
  private final Dossiers dossiers;
  private final Views views;

  /** Answers from finders. */
  public PartyController(Moments moments, PartyFinder parties, Dossiers dossiers, Views views) {
    this.moments = moments;
    this.parties = parties;
    this.dossiers = dossiers;
    this.views = views;
  }

  @GetMapping("/api/parties")
  ResponseEntity<String> parties(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "limit", "cursor");
    AsOf moment = moments.of(question);
    return Answers.of(
        Lists.page(parties.list(question.text("q"), moment, question.slice()), views.parties()::party), moment);
  }

  @GetMapping("/api/parties/{partyId}")
  ResponseEntity<String> party(
      @PathVariable("partyId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "limit", "cursor");
    AsOf moment = moments.of(question);
    return parties
        .find(Ids.of(PartyId::new, id), moment)
        .map(party -> {
          Page<EntryView> involved = parties.entries(party, moment, question.slice());
          ObjectNode root = views.parties().party(party);
          root.set("cases", views.parties().inCases(dossiers.of(party, moment)));
          root.set("involved", Lists.page(involved, views.entries()::entry));
          return Answers.of(root, moment, party.version());
        })
        .orElseThrow(() -> Ids.missing("party", id));
  }
}
