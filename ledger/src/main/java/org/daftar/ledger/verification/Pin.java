package org.daftar.ledger.verification;

import java.io.IOException;
import java.util.Optional;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.TreeHead;

/** That the log which a bundle comes from is the one that somebody saw before. */
final class Pin {

  private static final String PLACE = "pinned checkpoint";

  private Pin() {}

  /** Checks the trees of a bundle against a checkpoint that one kept. */
  static void check(Note pinned, KeyHistory keys, SignedTrees trees) throws IOException, RefusedBundle {
    TreeHead kept = RefusedBundle.at(PLACE, () -> keys.open(pinned)).head();
    long newest = trees.newest().head().size();
    RefusedBundle.unless(
        kept.size() <= newest,
        PLACE,
        "is of size " + kept.size() + ": the bundle is older, or the log was cut back; it has size " + newest);
    Optional<SignedTree> same = trees.find(kept.size());
    RefusedBundle.unless(
        same.isPresent(),
        PLACE,
        "is of size " + kept.size() + ", from which this bundle proves nothing: ask for one that does");
    RefusedBundle.unless(
        same.map(SignedTree::head).filter(kept::equals).isPresent(),
        PLACE,
        "FORK: the log has signed two roots of size " + kept.size() + "; keep both checkpoints, they prove it");
  }
}
