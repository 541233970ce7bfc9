package org.daftar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daftar.identity.EntryId;
import org.daftar.query.api.Question;
import org.daftar.query.chronology.Chronicler;
import org.daftar.query.chronology.ChronologyItem;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryHistory;
import org.daftar.query.entry.EntryVersion;
import org.daftar.query.entry.EntryView;
import org.daftar.query.evidence.EvidenceClient;
import org.daftar.query.wording.Wording;
import org.daftar.query.wording.change.ChangeInWords;
import org.daftar.query.wording.change.Changes;
import org.daftar.query.wording.change.DifferenceInWords;
import org.daftar.query.wording.change.FieldWords;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An entry with the other accounts of its fact, everything that happened to it, and how it stands on the log. */
@Controller
public final class EntryPage {

  private final Readings readings;
  private final EntryFinder entries;
  private final MentionsFinder mentions;
  private final Changes changes;
  private final EvidenceClient evidence;

  /** Shows what finders find, and what the log says of it. */
  public EntryPage(
      Readings readings, EntryFinder entries, MentionsFinder mentions, Changes changes, EvidenceClient evidence) {
    this.readings = readings;
    this.entries = entries;
    this.mentions = mentions;
    this.changes = changes;
    this.evidence = evidence;
  }

  /** A change with what it changed. */
  public record Step(ChangeInWords told, List<DifferenceInWords> differences) {}

  @GetMapping("/entries/{id}")
  String entry(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Readings.question(parameters);
    Reading reading = readings.of(question);
    EntryHistory history =
        entries.history(Addresses.id(EntryId::new, id), reading.moment()).orElseThrow(() -> Addresses.missing("entry"));
    EntryView entry = history.now();
    List<EntryView> told = new ArrayList<>(List.of(entry));
    told.addAll(entries.findAll(entry.accounts().stream().map(EntryId::value).toList(), reading.moment()));
    Mentions mentioned = mentions.of(told, reading.moment(), Naming.INSIDE);
    Wording wording = new Wording(mentioned);
    ChronologyItem item = new Chronicler(mentioned.entries(), wording::of).items(List.of(entry)).getFirst();
    model.addAllAttributes(
        Map.of(
            "reading", reading,
            "disputed", isDisputed(entry),
            "item", item,
            "told", wording.of(entry),
            "file", mentioned.title(entry.caseId()),
            "steps", history.versions().stream().map(version -> step(version, mentioned)).toList(),
            "log", OnTheLog.of(history, evidence)));
    return "entry";
  }

  private static boolean isDisputed(EntryView entry) {
    return switch (entry.standing().position()) {
      case DISPUTED_BY_OTHER_SIDE, DISPUTED_BY_US -> true;
      case UNDISPUTED, UNSURE, PROSPECTIVE -> false;
    };
  }

  private Step step(EntryVersion version, Mentions mentioned) {
    FieldWords fields = new FieldWords(mentioned);
    return new Step(
        changes.of(version.change(), mentioned.taxonomy()), version.differences().stream().map(fields::of).toList());
  }
}
