package org.daftar.query.api;

import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.history.AsOf;
import org.daftar.query.party.Dossiers;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.value.Jurisdiction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers what is asked under {@code /api}; every answer says in {@code Log-Position} how many events were read for it.
 */
@RestController
public final class ReadController {

  private final Moments moments;
  private final Finders finders;
  private final ViewJson json;

  /** Answers from finders. */
  public ReadController(Moments moments, Finders finders, ViewJson json) {
    this.moments = moments;
    this.finders = finders;
    this.json = json;
  }

  /** Everything that finds. */
  public record Finders(
      CaseFinder cases,
      TimelineFinder timelines,
      EntryFinder entries,
      PartyFinder parties,
      Dossiers dossiers,
      SourceFinder sources,
      ExhibitFinder exhibits) {}

  @GetMapping("/api/cases")
  ResponseEntity<String> cases(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "jurisdiction", "limit", "cursor");
    AsOf moment = moments.of(question);
    Optional<Jurisdiction> jurisdiction = question.value("jurisdiction", Jurisdiction::new);
    ObjectNode page =
        json.page(finders.cases().list(question.text("q"), jurisdiction, moment, question.slice()), json::summary);
    page.putObject("facets").set("jurisdiction", json.counts(finders.cases().jurisdictions(moment)));
    return answer(page, moment, Optional.empty());
  }

  @GetMapping("/api/cases/{id}")
  ResponseEntity<String> caseFile(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return finders
        .cases()
        .find(Ids.of(CaseId::new, id), moment)
        .map(view -> answer(json.caseFile(view), moment, Optional.of(view.version())))
        .orElseThrow(() -> Ids.missing("case", id));
  }

  @GetMapping("/api/cases/{id}/timeline")
  ResponseEntity<String> timeline(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, TimelineQuestion.parameters());
    AsOf moment = moments.of(question);
    return finders
        .timelines()
        .find(Ids.of(CaseId::new, id), TimelineQuestion.filter(question), moment)
        .map(timeline -> answer(json.timeline(timeline), moment, Optional.of(timeline.of().version())))
        .orElseThrow(() -> Ids.missing("case", id));
  }

  @GetMapping("/api/entries/{id}")
  ResponseEntity<String> entry(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return finders
        .entries()
        .history(Ids.of(EntryId::new, id), moment)
        .map(history -> answer(json.history(history), moment, Optional.of(history.now().lastChange().position())))
        .orElseThrow(() -> Ids.missing("entry", id));
  }

  @GetMapping("/api/parties")
  ResponseEntity<String> parties(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "limit", "cursor");
    AsOf moment = moments.of(question);
    return answer(
        json.page(finders.parties().list(question.text("q"), moment, question.slice()), json::party),
        moment,
        Optional.empty());
  }

  @GetMapping("/api/parties/{id}")
  ResponseEntity<String> party(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "limit", "cursor");
    AsOf moment = moments.of(question);
    return finders
        .parties()
        .find(Ids.of(PartyId::new, id), moment)
        .map(party -> {
          ObjectNode root = json.party(party);
          root.set("cases", json.inCases(finders.dossiers().of(party, moment)));
          root.set("involved", json.page(finders.parties().entries(party, moment, question.slice()), json::entry));
          return answer(root, moment, Optional.of(party.version()));
        })
        .orElseThrow(() -> Ids.missing("party", id));
  }

  @GetMapping("/api/sources")
  ResponseEntity<String> sources(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "limit", "cursor");
    AsOf moment = moments.of(question);
    return answer(
        json.page(finders.sources().list(question.text("q"), moment, question.slice()), json::source),
        moment,
        Optional.empty());
  }

  @GetMapping("/api/sources/{id}")
  ResponseEntity<String> source(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return finders
        .sources()
        .find(Ids.of(SourceId::new, id), moment)
        .map(source -> answer(json.source(source), moment, Optional.of(source.version())))
        .orElseThrow(() -> Ids.missing("source", id));
  }

  @GetMapping("/api/exhibits")
  ResponseEntity<String> exhibits(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "q", "limit", "cursor");
    AsOf moment = moments.of(question);
    return answer(
        json.page(finders.exhibits().list(question.text("q"), moment, question.slice()), json::exhibit),
        moment,
        Optional.empty());
  }

  @GetMapping("/api/exhibits/{id}")
  ResponseEntity<String> exhibit(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return finders
        .exhibits()
        .find(Ids.of(ExhibitId::new, id), moment)
        .map(exhibit -> answer(json.exhibit(exhibit), moment, Optional.of(exhibit.version())))
        .orElseThrow(() -> Ids.missing("exhibit", id));
  }

  private static ResponseEntity<String> answer(ObjectNode body, AsOf moment, Optional<Long> version) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .header("Log-Position", String.valueOf(moment.size()));
    version.ifPresent(position -> answer.eTag(String.valueOf(position)));
    return answer.body(body.toString());
  }
}
