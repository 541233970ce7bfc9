package org.daftar.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store must hold while several write and read at once, each as if it were alone. */
public abstract class WritersContract {

  private static final List<String> SUBJECTS = IntStream.range(0, 50).mapToObj(i -> "ent_" + i).toList();
  private static final int ROUNDS = 40;

  /** A store in which there is nothing yet. */
  protected abstract DocumentStore open();

  @Test
  void endsWithTheNewestOfWhatTwoWritersWrote() {
    DocumentStore store = open();
    CyclicBarrier together = new CyclicBarrier(2);
    CompletableFuture<Void> one = CompletableFuture.runAsync(() -> writeShuffled(store, together, 0));
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> writeShuffled(store, together, 1));
    CompletableFuture.allOf(one, other).join();

    assertThat(store.findAll(SUBJECTS)).isEqualTo(documents(2 * ROUNDS - 1));
    assertThat(store.size()).isEqualTo(2 * ROUNDS);
  }

  /** Each writes every other version, in an order of its own. */
  private static void writeShuffled(DocumentStore store, CyclicBarrier together, int remainder) {
    List<Integer> versions = new ArrayList<>(IntStream.range(0, ROUNDS).mapToObj(i -> 2 * i + remainder).toList());
    Collections.shuffle(versions, new Random(remainder));
    for (int version : versions) {
      await(together);
      store.write(documents(version).values(), version + 1);
    }
  }

  private static void await(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void neverTellsAProgressThatItsDocumentsHaveNotReached() {
    DocumentStore store = open();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> IntStream.range(0, ROUNDS).forEach(version -> store.write(documents(version).values(), version + 1)));
    long seen = 0;
    while (seen < ROUNDS) {
      seen = store.size();
      requireReached(store, seen);
      assertThat(writer).isNotCompletedExceptionally();
    }
    writer.join();
  }

  static void requireReached(DocumentStore store, long size) {
    Map<String, Document> found = store.findAll(SUBJECTS);
    if (size > 0) {
      assertThat(found.keySet()).containsAll(SUBJECTS);
      assertThat(found.values()).allMatch(document -> document.lastPosition() >= size - 1);
    }
  }

  static Map<String, Document> documents(long lastPosition) {
    Map<String, Document> documents = new HashMap<>();
    SUBJECTS.forEach(id -> documents.put(id, Growing.document(id, lastPosition)));
    return documents;
  }
}
