package org.daftar.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.history.Growing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What generations must hold, whatever keeps them. */
public abstract class GenerationsContract {

  private static final Document OLD = Growing.document("ent_1", 3);
  private static final Document NEW = Growing.document("ent_1", 7);

  private Generations generations;

  /** A store in which there is nothing yet. */
  protected abstract Generations open();

  @BeforeEach
  void openGenerations() {
    generations = open();
  }

  @Test
  void beginsWithNone() {
    assertThat(generations.all()).isEmpty();
    assertThat(generations.live()).isEmpty();
  }

  @Test
  void addsEmptyOnesThatAreNotLive() {
    Generation first = generations.create(1);
    Generation second = generations.create(2);

    assertThat(generations.all()).containsExactly(first, second);
    assertThat(generations.all()).extracting(Generation::schema).containsExactly(1, 2);
    assertThat(generations.live()).isEmpty();
    assertThat(generations.documents(second).size()).isZero();
  }

  @Test
  void keepsTheDocumentsAndTheProgressOfEachApart() {
    DocumentStore first = generations.documents(generations.create(1));
    DocumentStore second = generations.documents(generations.create(1));

    first.write(List.of(OLD), 4);
    second.write(List.of(NEW), 8);

    assertThat(first.find("ent_1")).contains(OLD);
    assertThat(first.size()).isEqualTo(4);
    assertThat(second.find("ent_1")).contains(NEW);
    assertThat(second.size()).isEqualTo(8);
  }

  @Test
  void switchesOnlyFromTheOneThatTheCallerKnows() {
    Generation first = generations.create(1);
    Generation second = generations.create(2);

    assertThat(generations.switchLive(Optional.of(second), first)).isFalse();
    assertThat(generations.live()).isEmpty();
    assertThat(generations.switchLive(Optional.empty(), first)).isTrue();
    assertThat(generations.switchLive(Optional.empty(), second)).isFalse();
    assertThat(generations.live()).contains(first);
    assertThat(generations.switchLive(Optional.of(first), second)).isTrue();
    assertThat(generations.live()).contains(second);
  }

  @Test
  void letsOneOfManyThatSwitchAtOnceWin() {
    Generation first = generations.create(1);
    generations.switchLive(Optional.empty(), first);
    List<Generation> candidates = IntStream.range(0, 8).mapToObj(generations::create).toList();

    List<CompletableFuture<Boolean>> switches =
        candidates.stream()
            .map(next -> CompletableFuture.supplyAsync(() -> generations.switchLive(Optional.of(first), next)))
            .toList();

    assertThat(switches.stream().filter(CompletableFuture::join).count()).isEqualTo(1);
    assertThat(candidates).contains(generations.live().orElseThrow());
  }

  @Test
  void keepsAllThatManyAddAtOnce() {
    List<CompletableFuture<Generation>> adding =
        IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> generations.create(i))).toList();

    List<Generation> added = adding.stream().map(CompletableFuture::join).toList();
    assertThat(generations.all()).containsExactlyInAnyOrderElementsOf(added).doesNotHaveDuplicates();
  }

  @Test
  void doesNotDropTheLiveOne() {
    Generation live = generations.create(1);
    generations.switchLive(Optional.empty(), live);
    generations.documents(live).write(List.of(OLD), 4);

    assertThatThrownBy(() -> generations.drop(live)).isInstanceOf(IllegalArgumentException.class);
    assertThat(generations.documents(live).find("ent_1")).contains(OLD);
  }

  @Test
  void tellsWhoeverReadsOrWritesADroppedOne() {
    Generation dropped = generations.create(1);
    DocumentStore documents = generations.documents(dropped);
    documents.write(List.of(OLD), 4);

    generations.drop(dropped);

    assertThat(generations.all()).isEmpty();
    assertThatThrownBy(documents::size).isInstanceOf(DocumentsDropped.class);
    assertThatThrownBy(() -> documents.find("ent_1")).isInstanceOf(DocumentsDropped.class);
    assertThatThrownBy(() -> documents.findAll(List.of("ent_1"))).isInstanceOf(DocumentsDropped.class);
    assertThatThrownBy(() -> documents.write(List.of(NEW), 8)).isInstanceOf(DocumentsDropped.class);
    assertThatThrownBy(() -> documents.find("ent_1")).isInstanceOf(DocumentsDropped.class);
    assertThat(generations.switchLive(Optional.empty(), dropped)).isFalse();
  }

  @Test
  void dropsWhatIsGoneWithoutComplaint() {
    Generation dropped = generations.create(1);
    generations.drop(dropped);

    generations.drop(dropped);

    assertThat(generations.all()).isEmpty();
  }

  /** The way of a rebuild: another process finds what a dead one began, goes on, switches, drops. */
  @Test
  void carriesARebuildThatAProcessBeganAndAnotherEnds() {
    Generation before = generations.create(1);
    generations.documents(before).write(List.of(OLD), 8);
    generations.switchLive(Optional.empty(), before);
    generations.documents(generations.create(2)).write(List.of(OLD), 4);

    Generation found = generations.all().stream().filter(each -> each.schema() == 2).findFirst().orElseThrow();
    DocumentStore rebuilt = generations.documents(found);
    assertThat(rebuilt.size()).isEqualTo(4);
    rebuilt.write(List.of(NEW), 8);
    assertThat(generations.switchLive(Optional.of(before), found)).isTrue();
    generations.drop(before);

    assertThat(generations.all()).containsExactly(found);
    assertThat(generations.documents(generations.live().orElseThrow()).find("ent_1")).contains(NEW);
  }
}
