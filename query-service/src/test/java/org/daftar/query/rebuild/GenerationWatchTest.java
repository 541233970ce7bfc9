package org.daftar.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.platform.memory.MemoryGenerations;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.daftar.query.sample.SharedModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GenerationWatchTest {

  private final SampleLog log = SampleRecord.log();
  private final MemoryGenerations generations = new MemoryGenerations();
  private final List<WatchingNode> nodes = new ArrayList<>();
  private Instant now = SampleLog.START;

  @AfterEach
  void close() {
    nodes.forEach(WatchingNode::close);
  }

  @Test
  void makesTheFirstGenerationOfAllAndAnswersWhenItHasReadTheLog() {
    WatchingNode node = node();

    node.lookUntil(() -> node.answersFrom().isPresent());

    assertThat(generations.live()).isEqualTo(node.answersFrom());
    assertThat(node.answering().now().orElseThrow().log().size()).isEqualTo(log.size());
  }

  @Test
  void answersNothingBeforeItHasReadTheLog() {
    WatchingNode node = node();
    node.write(false);
    node.look();

    assertThatThrownBy(() -> node.answering().lease()).isInstanceOf(NothingAnswers.class);
  }

  @Test
  void readsTheNextGenerationBesideAndTurnsToItWhenItHasCaughtUp() {
    WatchingNode node = node();
    node.lookUntilItAnswersFrom(live(node));
    Generation next = generations.create(1);
    node.write(false);
    node.look();
    node.look();
    assertThat(node.answersFrom()).isNotEqualTo(Optional.of(next));

    node.write(true);
    node.lookUntilItAnswersFrom(next);

    assertThat(generations.live()).contains(next);
  }

  @Test
  void leavesTheSwitchToTheOneThatWrites() {
    WatchingNode node = node();
    node.lookUntilItAnswersFrom(live(node));
    Generation next = generations.create(1);
    node.write(false);
    try (SharedModel elsewhere = new SharedModel(next, generations.documents(next), log, () -> true)) {
      node.lookUntil(() -> elsewhere.hasCaughtUp() && node.lastOpened().hasCaughtUp());
    }
    node.look();
    assertThat(node.lastOpened().generation()).isEqualTo(next);
    assertThat(generations.live()).isNotEqualTo(Optional.of(next));

    generations.switchLive(node.answersFrom(), next);
    node.look();

    assertThat(node.answersFrom()).contains(next);
  }

  @Test
  void goesOnAnsweringFromTheFormerOneUntilItHasReadTheLiveOneItself() {
    WatchingNode one = node();
    one.lookUntilItAnswersFrom(live(one));
    WatchingNode other = node();
    other.write(false);
    other.lookUntilItAnswersFrom(generations.live().orElseThrow());
    Generation before = generations.live().orElseThrow();
    Generation next = generations.create(1);
    one.lookUntilItAnswersFrom(next);

    assertThat(other.answersFrom()).contains(before);
    other.lookUntilItAnswersFrom(next);
  }

  @Test
  void dropsTheFormerOneWhenAllHadTimeToTurn() {
    WatchingNode node = node();
    node.lookUntilItAnswersFrom(live(node));
    Generation before = generations.live().orElseThrow();
    Generation next = generations.create(1);
    node.lookUntilItAnswersFrom(next);
    now = now.plus(WatchingNode.GRACE).minusMillis(1);
    node.look();
    assertThat(generations.all()).containsExactly(before, next);

    now = now.plusMillis(1);
    node.look();

    assertThat(generations.all()).containsExactly(next);
  }

  @Test
  void leavesDroppingToTheOneThatWrites() {
    WatchingNode node = node();
    node.lookUntilItAnswersFrom(live(node));
    node.lookUntilItAnswersFrom(generations.create(1));
    node.write(false);
    now = now.plus(WatchingNode.GRACE);

    node.look();

    assertThat(generations.all()).hasSize(2);
  }

  @Test
  void closesWhatWasCancelled() {
    WatchingNode node = node();
    node.lookUntilItAnswersFrom(live(node));
    Generation before = generations.live().orElseThrow();
    node.write(false);
    Generation next = generations.create(1);
    node.look();

    generations.drop(next);
    node.look();

    assertThat(node.lastOpened().generation()).isEqualTo(next);
    assertThat(node.lastOpened().isClosed()).isTrue();
    assertThat(node.answersFrom()).contains(before);
  }

  @Test
  void goesOnWithWhatAnotherLeftBehind() {
    WatchingNode gone = node();
    gone.lookUntilItAnswersFrom(live(gone));
    gone.write(false);
    Generation begun = generations.create(1);
    gone.look();
    gone.close();

    WatchingNode node = node();

    node.lookUntilItAnswersFrom(begun);
  }

  @Test
  void turnsToTheLiveOneWhereItsOwnWasDropped() {
    WatchingNode node = node();
    node.lookUntilItAnswersFrom(live(node));
    Generation before = generations.live().orElseThrow();
    Generation next = generations.create(1);
    generations.switchLive(Optional.of(before), next);
    generations.drop(before);

    node.look();
    assertThat(node.answersFrom()).isNotEqualTo(Optional.of(before));

    node.lookUntilItAnswersFrom(next);
  }

  @Test
  void learnsFromTheDocumentsThatTheyWereDropped() {
    WatchingNode node = node();
    node.lookUntilItAnswersFrom(live(node));
    Generation before = generations.live().orElseThrow();
    generations.switchLive(Optional.of(before), generations.create(1));
    generations.drop(before);
    log.record("party-described.1", "\"partyId\": \"" + SampleRecord.LAWYER + "\", \"description\": {\"text\": \"x\"}");

    node.lookUntil(() -> node.answersFrom().equals(generations.live()));

    assertThat(node.answering().now().orElseThrow().log().size()).isEqualTo(log.size());
    assertThatThrownBy(() -> generations.documents(before).size()).isInstanceOf(DocumentsDropped.class);
  }

  private WatchingNode node() {
    WatchingNode node = new WatchingNode(generations, 1, log, () -> now);
    nodes.add(node);
    return node;
  }

  /** Looks once, after which there is a live one. */
  private Generation live(WatchingNode node) {
    node.look();
    return generations.live().orElseThrow();
  }
}
