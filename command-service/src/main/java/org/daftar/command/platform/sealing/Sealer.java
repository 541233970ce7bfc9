package org.daftar.command.platform.sealing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.CompactRange;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.Subtree;
import org.daftar.ledger.tree.TreeHead;

/**
 * Signs what the log has come to. A tree is settled on for good before it is signed, and only where it extends the one
 * before, so that a process that dies in between, or two that seal at once, never sign two roots of one size. Safe for
 * several threads and for several processes on one log.
 */
public final class Sealer {

  private static final Logger LOG = System.getLogger(Sealer.class.getName());
  private static final int PORTION = 1_000;

  private final EventLog log;
  private final Checkpoints checkpoints;
  private final SigningKey key;

  /**
   * Seals a log.
   *
   * @param key of the log, by its name
   */
  public Sealer(EventLog log, SigningKey key) {
    this.log = log;
    this.checkpoints = log.checkpoints();
    this.key = key;
  }

  /**
   * Seals a log with the key in a file.
   *
   * @return empty where there is no key, or that of another log: as where a backup was restored on another machine
   */
  public static Optional<Sealer> of(EventLog log, KeyFile file) {
    if (!file.exists()) {
      LOG.log(Level.WARNING, "The key of {0} is not here: nothing that is recorded will be signed", log.origin());
      return Optional.empty();
    }
    SigningKey key = file.read();
    if (!key.verifier().name().equals(log.origin())) {
      LOG.log(Level.WARNING, "The key here is not that of {0}: nothing that is recorded will be signed", log.origin());
      return Optional.empty();
    }
    return Optional.of(new Sealer(log, key));
  }

  /** The public half of the key. */
  public VerifierKey verifier() {
    return key.verifier();
  }

  /**
   * Signs the log as it is now.
   *
   * @return a checkpoint of at least the size that the log had when this was called
   * @throws LogForked where the log does not extend what was signed before
   */
  public synchronized Note seal() {
    long size = log.size();
    Optional<TreeHead> last = checkpoints.last();
    while (last.isEmpty() || last.get().size() < size) {
      settle(last, size);
      last = checkpoints.last();
    }
    return signed(last.get());
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

  private Note signed(TreeHead head) {
    return checkpoints.find(head.size()).orElseGet(() -> sign(head));
  }

  private Note sign(TreeHead head) {
    Note signed = new Checkpoint(key.verifier().name(), head).sign(key);
    checkpoints.keep(head.size(), signed);
    return signed;
  }
}
