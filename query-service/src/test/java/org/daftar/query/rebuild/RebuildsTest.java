package org.daftar.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.daftar.query.platform.memory.MemoryGenerations;
import org.daftar.query.rebuild.Progress.State;
import org.daftar.query.sample.SampleLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildsTest {

  private final MemoryGenerations generations = new MemoryGenerations();
  private final Generation live = generations.create(1);
  private Instant now = SampleLog.START;
  private final Rebuilds rebuilds = new Rebuilds(generations, 1, () -> now);

  @BeforeEach
  void fillTheLiveOne() {
    generations.switchLive(Optional.empty(), live);
    generations.documents(live).write(List.of(), 1_000);
  }

  @Test
  void tellsHowFarEachGenerationIs() {
    Generation next = rebuilds.start();
    generations.documents(next).write(List.of(), 400);

    assertThat(rebuilds.list())
        .containsExactly(
            new Progress(live, State.LIVE, 1_000, 1_000, OptionalDouble.empty()),
            new Progress(next, State.BUILDING, 400, 1_000, OptionalDouble.empty()));
  }

  @Test
  void callsThoseFormerThatAnsweredBefore() {
    Generation next = rebuilds.start();
    generations.switchLive(Optional.of(live), next);

    assertThat(rebuilds.list()).extracting(Progress::state).containsExactly(State.FORMER, State.LIVE);
  }

  @Test
  void tellsThePaceAndTheTimeLeft() {
    Generation next = rebuilds.start();
    for (long size : List.of(0, 100, 200)) {
      generations.documents(next).write(List.of(), size);
      rebuilds.observe(Lineage.of(generations));
      now = now.plusSeconds(2);
    }

    Progress progress = rebuilds.list().getLast();
    assertThat(progress.perSecond()).hasValue(50);
    assertThat(progress.left()).contains(Duration.ofSeconds(16));
  }

  @Test
  void tellsNoTimeLeftOfOneThatStandsStill() {
    rebuilds.start();
    for (int i = 0; i < 3; i++) {
      rebuilds.observe(Lineage.of(generations));
      now = now.plusSeconds(2);
    }

    assertThat(rebuilds.list().getLast().perSecond()).hasValue(0);
    assertThat(rebuilds.list().getLast().left()).isEmpty();
  }

  @Test
  void forgetsThePaceOfLongAgo() {
    Pace pace = new Pace();
    pace.note(now, 0);
    pace.note(now.plusSeconds(1), 1_000);
    pace.note(now.plusSeconds(30), 1_000);
    pace.note(now.plusSeconds(31), 1_010);

    assertThat(pace.perSecond()).hasValue(10);
  }

  @Test
  void beginsNoneWhereOneRuns() {
    rebuilds.start();

    assertThatThrownBy(rebuilds::start)
        .isInstanceOfSatisfying(
            RebuildRefused.class, refused -> assertThat(refused.rule()).isEqualTo("rebuild-is-running"));
    assertThat(generations.all()).hasSize(2);
  }

  @Test
  void beginsNoneWhereOneOfAnotherVersionRuns() {
    generations.create(2);

    assertThatThrownBy(rebuilds::start).isInstanceOf(RebuildRefused.class);
  }

  @Test
  void leavesOneOfManyThatAreBegunAtOnce() {
    List<CompletableFuture<Optional<Generation>>> begun =
        IntStream.range(0, 8).mapToObj(any -> CompletableFuture.supplyAsync(rebuilds::begin)).toList();

    assertThat(begun.stream().filter(each -> each.join().isPresent()).count()).isEqualTo(1);
    assertThat(generations.all()).hasSize(2);
  }

  @Test
  void cancelsOneThatRuns() {
    Generation next = rebuilds.start();

    assertThat(rebuilds.cancel(next.id())).isTrue();

    assertThat(generations.all()).containsExactly(live);
    assertThat(rebuilds.cancel(next.id())).isFalse();
  }

  @Test
  void doesNotCancelTheOneThatAnswers() {
    assertThatThrownBy(() -> rebuilds.cancel(live.id()))
        .isInstanceOfSatisfying(
            RebuildRefused.class, refused -> assertThat(refused.rule()).isEqualTo("generation-is-live"));
    assertThat(generations.all()).containsExactly(live);
  }
}
