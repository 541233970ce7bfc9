package org.daftar.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daftar.query.platform.memory.MemoryGenerations;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes of versions that write documents in different forms. */
class NewerFormTest {

  private final SampleLog log = SampleRecord.log();
  private final MemoryGenerations generations = new MemoryGenerations();
  private final List<WatchingNode> nodes = new ArrayList<>();

  @AfterEach
  void close() {
    nodes.forEach(WatchingNode::close);
  }

  @Test
  void makesANewerFormAtTheStartOfItsVersionAndAnswersFromNoOther() {
    WatchingNode older = node(1);
    older.lookUntil(() -> older.answersFrom().isPresent());
    WatchingNode newer = node(2);
    newer.write(false);
    newer.look();
    assertThat(newer.answersFrom()).isEmpty();
    assertThat(older.answersFrom()).isPresent();

    newer.write(true);
    newer.lookUntil(() -> newer.answersFrom().isPresent());

    assertThat(generations.live()).isEqualTo(newer.answersFrom());
    assertThat(newer.answersFrom().orElseThrow().schema()).isEqualTo(2);
  }

  @Test
  void makesANewerFormOnceThoughManyStart() {
    node(1).look();
    WatchingNode one = node(2);
    WatchingNode other = node(2);
    one.write(false);
    other.write(false);
    one.look();
    other.look();

    assertThat(generations.all()).extracting(Generation::schema).containsExactly(1, 2);
  }

  /** Nodes of two versions would take turns. */
  @Test
  void leavesANewerFormThanItsOwnAlone() {
    node(2).look();
    WatchingNode older = node(1);
    older.look();
    older.look();

    assertThat(generations.all()).extracting(Generation::schema).containsExactly(2);
    assertThat(older.openedSoFar()).isZero();
  }

  private WatchingNode node(int schema) {
    WatchingNode node = new WatchingNode(generations, schema, log, () -> SampleLog.START);
    nodes.add(node);
    return node;
  }
}
