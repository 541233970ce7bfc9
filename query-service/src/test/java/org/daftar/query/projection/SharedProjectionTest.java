package org.daftar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.amendment.Amendments;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.feed.ArchiveUnavailable;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.history.StoreUnavailable;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.memory.MemoryDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever cannot reach the documents does not keep others from writing them. */
@Timeout(30)
class SharedProjectionTest {

  private static final List<RecordedEvent> LOG = RandomRecord.of(1);

  private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), RandomRecord.CATALOGUE);
  private final Candidate candidate = new Candidate();
  private final Distant store = new Distant();
  private final Histories histories = new Histories(store, RandomRecord.RECORDINGS);
  private final SharedProjection projection =
      new SharedProjection(
          store,
          histories,
          new SubjectVersions(new EntryFold(new Amendments(RandomRecord.EVENTS)), RandomRecord.EVENTS),
          index,
          candidate,
          this::readAgain);
  private final AtomicInteger silences = new AtomicInteger();

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void standsAsLongAsItReachesTheDocuments() throws Exception {
    projection.take(whole());

    assertThat(candidate.steps).containsOnly("stands");
    assertThat(projection.size()).isEqualTo(LOG.size());
  }

  @Test
  void stepsAsideWhileItDoesNotReachThemAndStandsAgainWhenItDoes() throws Exception {
    store.failures.set(2);

    projection.take(whole());

    assertThat(candidate.steps)
        .startsWith("steps aside", "steps aside", "stands")
        .doesNotContainSequence("stands", "steps aside");
    assertThat(projection.size()).isEqualTo(LOG.size());
  }

  /** Documents went back to an older state, and what they lack is to be read again. */
  @Test
  void waitsForALogThatCannotBeReadAgainAtOnce() throws Exception {
    projection.take(whole());
    store.documents = new MemoryDocuments();
    silences.set(2);

    projection.take(whole());

    assertThat(candidate.steps).containsSubsequence("stands", "steps aside", "stands");
    assertThat(store.size()).isEqualTo(LOG.size());
  }

  @Test
  void stepsAsideForGoodWhereNothingFollows() {
    projection.abandon();

    assertThat(candidate.steps).containsExactly("steps aside");
  }

  private Portion readAgain(long from, int most) {
    if (silences.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new ArchiveUnavailable("out of reach");
    }
    return whole();
  }

  private static Portion whole() {
    return new Portion(LOG, LOG.size());
  }

  /** Elected whenever it stands. */
  private static final class Candidate implements Candidacy {

    private final List<String> steps = new ArrayList<>();

    @Override
    public boolean isElected() {
      return steps.isEmpty() || steps.getLast().equals("stands");
    }

    @Override
    public void stand() {
      steps.add("stands");
    }

    @Override
    public void stepAside() {
      steps.add("steps aside");
    }
  }

  /** Documents that cannot be reached a number of times. */
  private static final class Distant implements DocumentStore {

    private MemoryDocuments documents = new MemoryDocuments();
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public long size() {
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new StoreUnavailable("out of reach", new IllegalStateException());
      }
      return documents.size();
    }

    @Override
    public Optional<Document> find(String id) {
      return documents.find(id);
    }

    @Override
    public Map<String, Document> findAll(Collection<String> ids) {
      return documents.findAll(ids);
    }

    @Override
    public void write(Collection<Document> changed, long size) {
      documents.write(changed, size);
    }

    @Override
    public boolean writeFrom(long from, Collection<Document> changed, long size) {
      return documents.writeFrom(from, changed, size);
    }

    @Override
    public void forEach(Consumer<Document> each) {
      documents.forEach(each);
    }
  }
}
