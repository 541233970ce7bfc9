package org.daftar.ledger.bundle;

import java.util.List;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.tree.InclusionProof;

/**
 * A leaf that is handed out.
 *
 * @param leaf its bytes
 * @param shown the fields that are shown
 * @param inclusion in the tree of the bundle's checkpoint; its index is the position of the leaf
 */
@SuppressWarnings("ArrayRecordComponent")
public record BundledLeaf(byte[] leaf, List<Disclosure> shown, InclusionProof inclusion) {

  public BundledLeaf {
    shown = List.copyOf(shown);
  }

  /** The position of the leaf on the log, from 0. */
  public long position() {
    return inclusion.index();
  }
}
