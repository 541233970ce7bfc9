package org.daftar.ledger.monitor;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.monitor.Monitor.Contradiction;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.TreeHead;

/** One reading of all leaves, compared with everything that the log has signed and that one has seen. */
final class Sighting {

  private static final String CHECKPOINT = "checkpoint";

  private final WatchedLog log;
  private final Note newest;
  private final Checkpoint shown;
  private final VerifierKey trusted;
  private final LeafWalk walk;
  private final Map<Long, Hash> vouching = new HashMap<>();

  /** How many leaves a key has signed that one trusts, or that one of those leads to: nothing beyond is read. */
  private long signed;

  /**
   * @param trusted the key of the log that one knows
   */
  Sighting(WatchedLog log, Note newest, Checkpoint shown, VerifierKey trusted) {
    this.log = log;
    this.newest = newest;
    this.shown = shown;
    this.trusted = trusted;
    this.walk = new LeafWalk(shown.origin(), this::requireVouched);
  }

  /** Whoever does not hold a key that one trusts must not keep one busy with leaves. */
  void requireSigned() throws IOException, InterruptedException, Mismatch {
    signed = signedBy(trusted);
    Mismatch.unless(
        signed > 0,
        CHECKPOINT,
        "is not signed with the key that is trusted, and none is shown by which that one vouches for another: "
            + trusted);
  }

  private long signedBy(VerifierKey key) throws IOException, InterruptedException, Mismatch {
    if (Monitor.at(CHECKPOINT, () -> newest.opens(key))) {
      return shown.head().size();
    }
    try {
      Optional<Note> last = log.lastBy(key);
      return last.isEmpty() ? 0 : Checkpoint.open(last.get(), key).head().size();
    } catch (MalformedNote e) {
      throw new Mismatch("the last checkpoint of " + key.id(), e.getMessage());
    }
  }

  /** Reads all leaves below the checkpoint, which is signed. */
  void read(Optional<Checkpoint> before) throws IOException, InterruptedException, Mismatch, Contradiction {
    Optional<TreeHead> seen = before.map(Checkpoint::head);
    Roots roots = new Roots(seen);
    ReadingAhead.leaves(
        log,
        shown.origin(),
        shown.head().size(),
        (portion, leaf) -> {
          if (walk.size() >= signed) {
            throw new Mismatch(
                CHECKPOINT, "holds leaves from position " + signed + " on that no trusted key has signed");
          }
          walk.take(portion, leaf);
          roots.passed(walk);
        });
    Mismatch.unless(
        walk.size() == shown.head().size(),
        "position " + walk.size(),
        "is not shown, although the checkpoint holds " + shown.head().size() + " leaves");
    if (roots.contradicted) {
      throw new Contradiction(
          "FORK: at size " + seen.map(TreeHead::size).orElse(0L) + " the log has another root than it had before");
    }
    Mismatch.unless(
        walk.head().root().equals(shown.head().root()), CHECKPOINT, "has another root than the leaves that are shown");
    Mismatch.unless(
        walk.keys().all().contains(trusted), "position 0", "the log has never had the key that is trusted: " + trusted);
  }

  /** What is compared while the leaves go by. */
  private final class Roots {

    private final Optional<TreeHead> seen;
    private boolean contradicted;

    private Roots(Optional<TreeHead> seen) {
      this.seen = seen;
    }

    private void passed(LeafWalk walk) throws Mismatch {
      long size = walk.size();
      if (seen.isPresent() && seen.get().size() == size) {
        contradicted = !seen.get().root().equals(walk.head().root());
      }
      if (vouching.isEmpty()) {
        return;
      }
      Optional<Hash> vouched = Optional.ofNullable(vouching.remove(size));
      if (vouched.isPresent() && !vouched.get().equals(walk.head().root())) {
        throw new Mismatch(
            "checkpoint of size " + size,
            "by which a key vouches for the next, has another root than the leaves that are shown");
      }
    }
  }

  /** From the key that one knows on, each must have signed a tree that holds the leaf which names the next. */
  private void requireVouched(long position, LogKeys after) throws IOException, InterruptedException, Mismatch {
    VerifierKey old = after.retired().orElseThrow();
    if (!after.all().subList(0, after.all().size() - 1).contains(trusted)) {
      return;
    }
    Note note = opens(newest, old) ? newest : covering(position, old);
    TreeHead head = Monitor.at("position " + position, () -> Checkpoint.open(note, old)).head();
    Mismatch.unless(
        head.size() > position && head.size() <= shown.head().size(),
        "position " + position,
        "changes to a key for which the one before vouches with a tree of another size");
    vouching.put(head.size(), head.root());
    signed = Math.max(signed, signedBy(after.current()));
  }

  private Note covering(long position, VerifierKey old) throws IOException, InterruptedException, Mismatch {
    try {
      Optional<Note> found = log.covering(position).filter(note -> opens(note, old));
      return found.orElseThrow(() ->
          new Mismatch(
              "position " + position, "changes to a key that the one before, " + old.id() + ", never vouched for"));
    } catch (MalformedNote e) {
      throw new Mismatch("position " + position, e.getMessage());
    }
  }

  private static boolean opens(Note note, VerifierKey key) {
    try {
      return note.opens(key);
    } catch (MalformedNote e) {
      return false;
    }
  }

  LogKeys keys() {
    return walk.keys();
  }

  int streams() {
    return walk.streams();
  }
}
