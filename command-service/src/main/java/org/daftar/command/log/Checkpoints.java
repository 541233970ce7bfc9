package org.daftar.command.log;

import java.util.List;
import java.util.Optional;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Subtree;
import org.daftar.ledger.tree.Subtrees;
import org.daftar.ledger.tree.TreeHead;

/**
 * The trees of the log that were settled on, each before it was signed: one root a size, whoever signs. Every method
 * throws {@link LogUnavailable} where the store cannot be reached.
 */
public interface Checkpoints extends Subtrees {

  /** The largest tree that was settled on; it may not have been signed yet. */
  Optional<TreeHead> last();

  /**
   * Settles on a tree, for good.
   *
   * @param before what {@link #last} told
   * @param next a larger tree
   * @param completed the subtrees above the leaves that are complete in it and were not before
   * @return false where another process has settled on a tree meanwhile, and nothing was kept
   */
  boolean settle(Optional<TreeHead> before, TreeHead next, List<Subtree> completed);

  /** Keeps the signed checkpoint of a size that was settled on. */
  void keep(long size, Note signed);

  /** The smallest signed checkpoint of at least that size; empty where there is none. */
  Optional<Note> firstFrom(long size);

  /** The signed checkpoint of that size; empty where none was signed. */
  Optional<Note> find(long size);

  /** The smallest checkpoint of at least that size that witnesses have cosigned; empty where there is none. */
  Optional<Note> firstWitnessed(long size);

  /**
   * Adds what witnesses have signed below a checkpoint.
   *
   * @param before as {@link #find} told it
   * @param after the same text with more signatures
   * @return false where it has been replaced meanwhile, and nothing was kept
   */
  boolean addWitnesses(long size, Note before, Note after);
}
