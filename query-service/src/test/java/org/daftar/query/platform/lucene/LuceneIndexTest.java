package org.daftar.query.platform.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.query.history.AsOf;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedSubject;
import org.daftar.query.search.IndexedVersion;
import org.daftar.query.search.IndexedVersion.Kind;
import org.daftar.query.search.Slice;
import org.daftar.query.search.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LuceneIndexTest {

  private static final Slice ALL = new Slice(0, 100);

  private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), new EventCatalogue());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void findsTheVersionThatStoodAtAMoment() {
    index.write(List.of(party("pty_a", "Bilash", 3, 7)), 9);

    assertThat(found("Bilash", 3)).isEmpty();
    assertThat(found("Bilash", 4)).containsExactly("pty_a");
    assertThat(found("Bilash", 9)).containsExactly("pty_a");
  }

  @Test
  void putsASubjectInThePlaceOfWhatItKnewOfIt() {
    index.write(List.of(party("pty_a", "Bilash", 3)), 4);
    index.write(List.of(party("pty_a", "Umarova", 3)), 4);

    assertThat(found("Bilash", 4)).isEmpty();
    assertThat(found("Umarova", 4)).containsExactly("pty_a");
  }

  @Test
  void takesInSubjectsOfWhichThereIsNothingToFindYet() {
    for (int round = 0; round < 200; round++) {
      index.write(List.of(new IndexedSubject("ent_" + round, List.of())), round);
    }

    assertThat(found("Bilash", 200)).isEmpty();
  }

  @Test
  void answersTheSameAsOfAMomentWhileLaterVersionsAreWritten() throws Exception {
    index.write(IntStream.range(0, 200).mapToObj(i -> party("pty_" + i, "Bilash", i)).toList(), 200);
    Set<List<String>> answers = ConcurrentHashMap.newKeySet();
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      for (int reader = 0; reader < 2; reader++) {
        readers.execute(() -> {
          do {
            answers.add(index.subjects(Kind.PARTY, Optional.of("Bilash"), new AsOf(200), new Slice(0, 300)).ids());
          } while (!over.get());
        });
      }
      for (long later = 200; later < 260; later++) {
        long position = later;
        index.write(
            IntStream.range(0, 200).mapToObj(i -> party("pty_" + i, "Bilash", i, position)).toList(), position + 1);
        index.write(List.of(party("pty_new" + position, "Bilash", position)), position + 1);
      }
      over.set(true);
    }

    assertThat(answers).singleElement().satisfies(found -> assertThat(found).hasSize(200));
  }

  @Test
  void ordersByHeadingAndCountsAllWhereOnlyAPartIsAskedFor() {
    index.write(IntStream.rangeClosed(1, 5).mapToObj(i -> party("pty_" + i, "Name " + (6 - i), i)).toList(), 6);

    Hits hits = index.subjects(Kind.PARTY, Optional.of("name"), new AsOf(6), new Slice(1, 2));

    assertThat(hits.ids()).containsExactly("pty_4", "pty_3");
    assertThat(hits.total()).isEqualTo(5);
  }

  @Test
  void tellsNothingOfAnEmptyRecord() {
    assertThat(index.jurisdictions(new AsOf(0))).isEmpty();
    assertThat(found("Bilash", 0)).isEmpty();
  }

  private List<String> found(String words, long size) {
    return index.subjects(Kind.PARTY, Optional.of(words), new AsOf(size), ALL).ids();
  }

  /** A party with a version from each position on. */
  private static IndexedSubject party(String id, String name, long... positions) {
    return new IndexedSubject(
        id,
        IntStream.range(0, positions.length)
            .mapToObj(i ->
                new IndexedVersion(
                    id,
                    Kind.PARTY,
                    positions[i],
                    i + 1 < positions.length ? positions[i + 1] : Long.MAX_VALUE,
                    positions[0],
                    Words.toIndex(name),
                    name,
                    Optional.empty(),
                    List.of(),
                    Optional.empty()))
            .toList());
  }
}
