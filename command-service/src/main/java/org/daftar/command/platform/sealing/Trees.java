package org.daftar.command.platform.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.tree.CompactRange;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.Subtree;
import org.daftar.ledger.tree.TreeHead;

/** Settles on the trees of a log, each of which extends the one before, so that one size never has two roots. */
final class Trees {

  private static final int PORTION = 1_000;

  private final EventLog log;
  private final Checkpoints checkpoints;

  Trees(EventLog log) {
    this.log = log;
    this.checkpoints = log.checkpoints();
  }

  /**
   * The tree of the log as it is now.
   *
   * @return one of at least the size that the log had when this was called
   * @throws LogForked where the log does not extend what was settled on before
   */
  TreeHead settle() {
    long size = log.size();
    Optional<TreeHead> last = checkpoints.last();
    while (last.isEmpty() || last.get().size() < size) {
      settle(last, size);
      last = checkpoints.last();
    }
    return last.get();
  }

  /** Where another process has settled on a tree meanwhile, that one stands. */
  private void settle(Optional<TreeHead> last, long size) {
    CompactRange tree = CompactRange.of(last.map(TreeHead::size).orElse(0L), checkpoints);
    if (last.isPresent() && !tree.head().equals(last.get())) {
      throw new LogForked("The first " + tree.size() + " events of the log are not those that were signed before");
    }
    List<Subtree> completed = new ArrayList<>();
    while (tree.size() < size) {
      for (LoggedLeaf leaf : log.leavesFrom(tree.size(), (int) Math.min(PORTION, size - tree.size()))) {
        tree.append(Hashing.leaf(leaf.leaf().bytes()), completed::add);
      }
    }
    checkpoints.settle(last, tree.head(), completed);
  }
}
