package org.daftar.query.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.query.api.Moments;
import org.daftar.query.api.Question;
import org.daftar.query.chronology.Chronicler;
import org.daftar.query.chronology.ChronologyItem;
import org.daftar.query.comparison.ChangedRecord;
import org.daftar.query.comparison.ComparedEntry;
import org.daftar.query.comparison.Comparison;
import org.daftar.query.comparison.ComparisonFinder;
import org.daftar.query.comparison.Span;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.wording.Wording;
import org.daftar.query.wording.change.ChangeInWords;
import org.daftar.query.wording.change.Changes;
import org.daftar.query.wording.change.DifferenceInWords;
import org.daftar.query.wording.change.FieldWords;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.vocabulary.Taxonomy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed in a case between two moments. */
@Controller
public final class ComparisonPage {

  private static final int MOMENTS = 200;

  private final Moments moments;
  private final ComparisonFinder comparisons;
  private final MentionsFinder mentions;
  private final Changes changes;

  /** Shows what finders find. */
  public ComparisonPage(Moments moments, ComparisonFinder comparisons, MentionsFinder mentions, Changes changes) {
    this.moments = moments;
    this.comparisons = comparisons;
    this.mentions = mentions;
    this.changes = changes;
  }

  /** An entry with what became of it. */
  public record Altered(
      ChronologyItem item, List<String> alterations, List<DifferenceInWords> differences, List<ChangeInWords> steps) {}

  /** A record to which the case refers, with what became of it. */
  public record Referred(String id, String name, List<ChangeInWords> steps) {}

  @GetMapping("/cases/{id}/comparison")
  String comparison(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Question question = Question.between(parameters);
    CaseId caseId = Addresses.id(CaseId::new, id);
    Comparison whole = find(caseId, new Span(new AsOf(0), moments.now()));
    List<Change> all = changes(whole);
    boolean asked = question.text("fromPosition").isPresent() || question.text("fromKnownAt").isPresent();
    Span between = asked ? moments.between(question) : new Span(new AsOf(all.getFirst().position()), moments.now());
    Comparison found = find(caseId, between);
    Mentions mentioned = mentions.of(found.after(), entries(found), between.to(), Naming.INSIDE);
    model.addAttribute("reading", new Reading(between.to(), moments.recordedAt(between.to()), true));
    model.addAttribute("from", new Reading(between.from(), moments.recordedAt(between.from()), true));
    model.addAttribute("moments", changes.of(all.stream().limit(MOMENTS).toList(), mentioned.taxonomy()));
    model.addAttribute("comparison", found);
    model.addAttribute("file", changes.of(found.file(), mentioned.taxonomy()));
    model.addAttribute("added", items(found.added(), mentioned));
    model.addAttribute("changed", found.changed().stream().map(entry -> altered(entry, mentioned)).toList());
    model.addAttribute("referred", referred(found, mentioned.taxonomy()));
    return "comparison";
  }

  private Comparison find(CaseId id, Span between) {
    return comparisons.find(id, between).orElseThrow(() -> Addresses.missing("case"));
  }

  /** Everything that happened to the case and its entries, the latest first; at least that it was opened. */
  private static List<Change> changes(Comparison whole) {
    Stream<Change> ofEntries =
        Stream.concat(whole.added().stream(), whole.changed().stream()).flatMap(entry -> entry.changes().stream());
    return Stream.concat(whole.file().stream(), ofEntries)
        .distinct()
        .sorted(Comparator.comparingLong(Change::position).reversed())
        .toList();
  }

  private static List<EntryView> entries(Comparison found) {
    return Stream.concat(found.added().stream(), found.changed().stream()).map(ComparedEntry::after).toList();
  }

  private static List<ChronologyItem> items(List<ComparedEntry> entries, Mentions mentioned) {
    return new Chronicler(mentioned.entries(), new Wording(mentioned)::of)
        .items(entries.stream().map(ComparedEntry::after).toList());
  }

  private Altered altered(ComparedEntry entry, Mentions mentioned) {
    FieldWords fields = new FieldWords(mentioned);
    return new Altered(
        new ChronologyItem(1, List.of(new Wording(mentioned).of(entry.after())), List.of()),
        entry.alterations().stream().map(CodeWords::ofChoice).toList(),
        entry.differences().stream().map(fields::of).toList(),
        changes.of(entry.changes(), mentioned.taxonomy()));
  }

  private List<Referred> referred(Comparison found, Taxonomy taxonomy) {
    List<Referred> all = new ArrayList<>();
    found
        .parties()
        .forEach(party -> all.add(referred(party.after().id().value(), party.after().name().shown(), party, taxonomy)));
    found
        .sources()
        .forEach(source ->
            all.add(referred(source.after().id().value(), source.after().record().title().text(), source, taxonomy)));
    return all;
  }

  private Referred referred(String id, String name, ChangedRecord<?> changed, Taxonomy taxonomy) {
    return new Referred(id, name, changes.of(changed.changes(), taxonomy));
  }
}
