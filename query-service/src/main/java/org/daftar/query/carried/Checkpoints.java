package org.daftar.query.carried;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.daftar.carrier.Topics;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.query.carried.Quarantine.SetAside;

/**
 * The checkpoints that were carried, and the keys that may sign them, as the log's own leaves name them. A note that no
 * key known so far has signed waits until the leaves of its size have come: one of them may name its key.
 */
final class Checkpoints {

  private static final int MOST_WAITING = 1_000;

  private final TrustedLog trusted;
  private final SealedTree tree;
  private final Quarantine quarantine;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private Optional<LogKeys> keys = Optional.empty();

  Checkpoints(TrustedLog trusted, SealedTree tree, Quarantine quarantine) {
    this.trusted = trusted;
    this.tree = tree;
    this.quarantine = quarantine;
  }

  private record Waiting(long offset, long size, Note note) {}

  /** Takes a note as it arrives. */
  void accept(long offset, byte[] bytes) {
    try {
      Note note = Note.parse(bytes);
      Waiting arrived = new Waiting(offset, Checkpoint.of(note).head().size(), note);
      if (!settle(arrived)) {
        await(arrived);
      }
    } catch (MalformedNote e) {
      setAside(offset, Doubt.MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  /** Takes a leaf that has become part of the tree: it may name a key. */
  void follow(long position, Leaf leaf) {
    try {
      if (position == 0) {
        keys = Optional.of(LogKeys.of(leaf));
      } else if (leaf.kind().equals(LogKeys.CHANGE) && keys.isPresent()) {
        keys = Optional.of(keys.get().after(leaf));
      }
    } catch (MalformedNote e) {
      setAside(position, Doubt.UNSIGNED, String.valueOf(e.getMessage()));
    }
    review();
  }

  private void await(Waiting note) {
    if (note.size() <= tree.size() || waiting.size() == MOST_WAITING) {
      setAside(note.offset(), Doubt.UNSIGNED, "is a checkpoint that no key of the log has signed");
    } else {
      waiting.add(note);
    }
  }

  private void review() {
    for (int left = waiting.size(); left > 0; left--) {
      Waiting note = waiting.remove();
      if (note.size() > tree.size()) {
        waiting.add(note);
      } else if (!settle(note)) {
        await(note);
      }
    }
  }

  private boolean settle(Waiting arrived) {
    try {
      if (keys.isEmpty() || !keys.get().all().contains(trusted.log())) {
        return false;
      }
      tree.settle(keys.get().open(arrived.note()).head());
      return true;
    } catch (MalformedNote e) {
      return false;
    }
  }

  private void setAside(long offset, Doubt doubt, String why) {
    quarantine.setAside(new SetAside(Topics.CHECKPOINTS, offset, doubt, why));
  }
}
