package org.daftar.query.api;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.answer.Lists;
import org.daftar.query.answer.Views;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.search.Slice;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.vocabulary.VocabularyView;
import org.daftar.value.Vocabulary;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which vocabularies there are, and which terms each of them has. */
@RestController
public final class VocabularyController {

  private final Moments moments;
  private final TaxonomyFinder taxonomies;
  private final Views views;

  /** Answers from a finder. */
  public VocabularyController(Moments moments, TaxonomyFinder taxonomies, Views views) {
    this.moments = moments;
    this.taxonomies = taxonomies;
    this.views = views;
  }

  @GetMapping("/api/vocabularies")
  ResponseEntity<String> vocabularies(@RequestParam MultiValueMap<String, String> parameters) {
    Question question = Question.of(parameters, "limit", "cursor");
    AsOf moment = moments.of(question);
    Slice slice = question.slice();
    long total = Vocabulary.values().length;
    List<VocabularyView> part =
        Stream.of(Vocabulary.values())
            .skip(slice.offset())
            .limit(slice.limit())
            .map(vocabulary -> taxonomies.find(vocabulary, moment))
            .toList();
    return Answers.of(Lists.page(new Page<>(part, total, slice.next(total)), views.vocabularies()::line), moment);
  }

  @GetMapping("/api/vocabularies/{vocabulary}")
  ResponseEntity<String> vocabulary(
      @PathVariable("vocabulary") String code, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    return Stream.of(Vocabulary.values())
        .filter(vocabulary -> vocabulary.code().equals(code))
        .map(vocabulary -> taxonomies.find(vocabulary, moment))
        .map(view -> Answers.of(views.vocabularies().vocabulary(view), moment, view.version()))
        .findFirst()
        .orElseThrow(() -> Ids.missing("vocabulary", code));
  }
}
