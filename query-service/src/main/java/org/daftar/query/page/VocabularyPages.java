package org.daftar.query.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.query.history.AsOf;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.vocabulary.VocabularyView;
import org.daftar.query.wording.change.Changes;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.HuridocsCode;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Term;
import org.daftar.vocabulary.Terms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The vocabularies, and the terms of one as a tree. */
@Controller
public final class VocabularyPages {

  private final Readings readings;
  private final TaxonomyFinder taxonomies;
  private final Changes changes;

  /** Shows what a finder finds. */
  public VocabularyPages(Readings readings, TaxonomyFinder taxonomies, Changes changes) {
    this.readings = readings;
    this.taxonomies = taxonomies;
    this.changes = changes;
  }

  /**
   * A term at its place in the tree.
   *
   * @param depth how many broader terms are above it
   * @param nearest the HURIDOCS type of act of the nearest broader term that has one, where it has none itself
   */
  public record Line(Term term, int depth, Optional<HuridocsCode> nearest) {

    static Line of(Terms terms, Term term) {
      return new Line(term, terms.depth(term), terms.huridocs(term.code()).filter(code -> term.huridocs().isEmpty()));
    }

    /** Whether the organisation added it. */
    public boolean isAdded() {
      return term.origin() == Term.Origin.ADDED;
    }
  }

  @GetMapping("/vocabularies")
  String vocabularies(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Reading reading = readings.of(Readings.question(parameters));
    AsOf moment = reading.moment();
    List<VocabularyView> all =
        Stream.of(Vocabulary.values()).map(vocabulary -> taxonomies.find(vocabulary, moment)).toList();
    model.addAllAttributes(Map.of("reading", reading, "vocabularies", all));
    return "vocabularies";
  }

  @GetMapping("/vocabularies/{code}")
  String vocabulary(@PathVariable String code, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Reading reading = readings.of(Readings.question(parameters));
    VocabularyView view =
        Stream.of(Vocabulary.values())
            .filter(vocabulary -> vocabulary.code().equals(code))
            .map(vocabulary -> taxonomies.find(vocabulary, reading.moment()))
            .findFirst()
            .orElseThrow(() -> Addresses.missing("vocabulary"));
    Terms terms = view.terms();
    model.addAllAttributes(
        Map.of(
            "reading",
            reading,
            "heading",
            CodeWords.heading(code),
            "address",
            "/vocabularies/" + code,
            "lines",
            terms.roots().stream()
                .flatMap(root -> terms.subtree(root.code()))
                .map(term -> Line.of(terms, term))
                .toList(),
            "steps",
            changes.of(taxonomies.changes(view.vocabulary(), reading.moment()), taxonomies.at(reading.moment()))));
    return "vocabulary";
  }
}
