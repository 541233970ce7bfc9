package org.daftar.ledger.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.tree.InvalidProof;

/** That every leaf stands at its place in the tree of the largest checkpoint. */
final class Proofs {

  /** 63 hashes and a checkpoint with all the signatures that it may have are fewer. */
  private static final int LARGEST = 1 << 16;

  private Proofs() {}

  static void check(Bag bag, List<ReadLeaf> leaves, SignedTree tree) throws IOException, RefusedBundle {
    for (ReadLeaf leaf : leaves) {
      RefusedBundle.require(
          leaf.place(),
          () -> {
            byte[] file = bag.read(BundleFiles.proof(leaf.position()), LARGEST);
            check(leaf, LeafProof.parse(new String(file, StandardCharsets.UTF_8)), tree);
          });
    }
  }

  /** The signatures of the checkpoint have been checked once: here it must be the same to the byte. */
  private static void check(ReadLeaf leaf, LeafProof proof, SignedTree tree) throws RefusedBundle, InvalidProof {
    RefusedBundle.unless(
        proof.inclusion().index() == leaf.position(),
        leaf.place(),
        "has the proof of another leaf: " + proof.inclusion().index());
    RefusedBundle.unless(
        proof.checkpoint().equals(tree.note()), leaf.place(), "is proved against another checkpoint than the bundle's");
    RefusedBundle.unless(proof.extra().isEmpty(), leaf.place(), "has a proof that adds what nothing covers");
    proof.inclusion().check(leaf.hash(), tree.head());
  }
}
