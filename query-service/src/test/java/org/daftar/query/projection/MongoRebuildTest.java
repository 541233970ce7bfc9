package org.daftar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.LogEvent;
import org.daftar.events.amendment.Amendments;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.history.Subjects;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.mongo.MongoGenerations;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.sample.DocumentServer;

/** However a log comes to MongoDB, its documents are the very ones that it makes in memory. */
class MongoRebuildTest {

  private static DocumentServer server;
  private static MongoGenerations generations;

  @BeforeContainer
  static void start() {
    server = DocumentServer.start();
    generations = MongoGenerations.open(server.connection(), server.newDatabase());
  }

  @AfterContainer
  static void stop() {
    generations.close();
    server.close();
  }

  @Property(tries = 15)
  void anyDeliveryGivesTheDocumentsThatOneGivesInMemory(@ForAll long seed) {
    List<RecordedEvent> log = RandomRecord.of(seed);
    DocumentStore store = newStore();
    try (ReadModels inMemory = new ReadModels();
        LuceneIndex index = newIndex()) {
      inMemory.projection().take(log);
      RebuildTest.deliverDoubledAndCutAnywhere(log, projection(store, index), new Random(seed));

      assertThat(store.findAll(subjects(log))).isEqualTo(inMemory.documents());
      assertThat(store.size()).isEqualTo(log.size());
    }
  }

  /**
   * Both read the log from the start, one of them later, with an index of its own: nothing that it writes goes back.
   */
  @Property(tries = 5)
  void aWriterThatComesBackChangesNothing(@ForAll long seed) {
    List<RecordedEvent> log = RandomRecord.of(seed);
    DocumentStore store = newStore();
    try (ReadModels inMemory = new ReadModels();
        LuceneIndex one = newIndex();
        LuceneIndex other = newIndex()) {
      inMemory.projection().take(log);
      projection(store, one).take(log);
      RebuildTest.deliverDoubledAndCutAnywhere(log, projection(store, other), new Random(seed));

      assertThat(store.findAll(subjects(log))).isEqualTo(inMemory.documents());
      assertThat(store.size()).isEqualTo(log.size());
    }
  }

  @Property(tries = 5)
  void leavingOneEventOutShows(@ForAll long seed) {
    List<RecordedEvent> log = RandomRecord.of(seed);
    int left = new Random(seed).nextInt(log.size());
    DocumentStore store = newStore();
    try (ReadModels inMemory = new ReadModels();
        LuceneIndex index = newIndex()) {
      inMemory.projection().take(log);
      projection(store, index).take(log.subList(0, left));
      projection(store, index).takeUnchecked(log.subList(left + 1, log.size()));

      boolean unseen = log.get(left).recording().event() instanceof LogEvent;
      assertThat(store.findAll(subjects(log)).equals(inMemory.documents())).isEqualTo(unseen);
    }
  }

  /** One that is new, without leaving those of earlier tries behind. */
  private static DocumentStore newStore() {
    Optional<Generation> before = generations.live();
    Generation next = generations.create(1);
    generations.switchLive(before, next);
    before.ifPresent(generations::drop);
    return generations.documents(next);
  }

  private static LuceneIndex newIndex() {
    return new LuceneIndex(new ByteBuffersDirectory(), RandomRecord.CATALOGUE);
  }

  private static Projection projection(DocumentStore store, LuceneIndex index) {
    SubjectVersions versions =
        new SubjectVersions(new EntryFold(new Amendments(RandomRecord.EVENTS)), RandomRecord.EVENTS);
    return new Projection(store, new Histories(store, RandomRecord.RECORDINGS), versions, index);
  }

  private static Set<String> subjects(List<RecordedEvent> log) {
    return log.stream().flatMap(event -> Subjects.of(event.recording().event()).stream()).collect(Collectors.toSet());
  }
}
