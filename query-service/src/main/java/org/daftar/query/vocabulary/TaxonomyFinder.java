package org.daftar.query.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.VocabularyEvent;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Terms;

/** Reads the vocabularies as they stood at a moment: the built-in terms, and what happened to them since. */
public final class TaxonomyFinder {

  private static final List<String> STREAMS = Stream.of(Vocabulary.values()).map(VocabularyEvent::streamOf).toList();

  private final Histories histories;

  /** Reads from histories. */
  public TaxonomyFinder(Histories histories) {
    this.histories = histories;
  }

  /** All vocabularies. */
  public Taxonomy at(AsOf moment) {
    Taxonomy taxonomy = Taxonomy.builtIn();
    for (History history : histories.findAll(STREAMS, moment).values()) {
      for (Change change : history.changes()) {
        taxonomy = taxonomy.after((VocabularyEvent) change.event());
      }
    }
    return taxonomy;
  }

  /** One vocabulary. */
  public VocabularyView find(Vocabulary vocabulary, AsOf moment) {
    Terms terms = Taxonomy.builtIn().of(vocabulary);
    List<Change> changes = changes(vocabulary, moment);
    for (Change change : changes) {
      terms = terms.after((VocabularyEvent) change.event());
    }
    return new VocabularyView(terms, changes.isEmpty() ? 0 : changes.getLast().position());
  }

  /** What the organisation made of a vocabulary, oldest first. */
  public List<Change> changes(Vocabulary vocabulary, AsOf moment) {
    Optional<History> history = histories.find(VocabularyEvent.streamOf(vocabulary), moment);
    return history.map(History::changes).orElse(List.of());
  }
}
