package org.daftar.query.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.InvalidProof;
import org.daftar.query.history.Change;

/** Checks what a log hands out for its events, by the keys that its own leaves name. */
final class Examiner {

  private static final LeafCodec CODEC = new LeafCodec(Leaf.CURRENT_VERSION);

  private final LogQuestions log;
  private final LogKeys keys;
  private final long covered;

  private Examiner(LogQuestions log, LogKeys keys, long covered) {
    this.log = log;
    this.keys = keys;
    this.covered = covered;
  }

  static Examiner of(LogQuestions log) throws IOException, InterruptedException, MalformedNote, MalformedLeaf {
    List<byte[]> leaves = log.keys();
    LogKeys keys = LogKeys.of(CODEC.read(leaves.getFirst()));
    for (byte[] change : leaves.subList(1, leaves.size())) {
      keys = keys.after(CODEC.read(change));
    }
    Optional<Note> latest = log.checkpoint();
    return new Examiner(log, keys, latest.isPresent() ? Checkpoint.of(latest.get()).head().size() : 0);
  }

  /** Where the event of a change stands, and how far that is proved. */
  Place place(Change change) throws IOException, InterruptedException, MalformedNote, MalformedLeaf {
    long position = change.position();
    byte[] leaf = log.leaf(position);
    Hash hash = Hashing.leaf(leaf);
    if (!isOf(change, CODEC.read(leaf))) {
      return Place.unsealed(position, hash, Seal.CONTRADICTED);
    }
    if (position >= covered) {
      return Place.unsealed(position, hash, Seal.NOT_YET);
    }
    return proved(log.proof(position), position, hash)
        .map(checkpoint -> Place.sealed(position, hash, checkpoint))
        .orElseGet(() -> Place.unsealed(position, hash, Seal.CONTRADICTED));
  }

  /** All that a leaf tells in clear about what stands behind its digests is the log and the time. */
  private boolean isOf(Change change, Leaf leaf) {
    return leaf.log().equals(keys.current().name()) && leaf.recordedAt().equals(change.recordedAt());
  }

  /** The proof brings a checkpoint of its own, which may be later than the one that was asked for first. */
  private Optional<Checkpoint> proved(LeafProof proof, long position, Hash leaf) {
    try {
      Checkpoint checkpoint = keys.open(proof.checkpoint());
      proof.inclusion().check(leaf, checkpoint.head());
      return Optional.of(checkpoint).filter(any -> proof.inclusion().index() == position);
    } catch (MalformedNote | InvalidProof e) {
      return Optional.empty();
    }
  }
}
