package org.daftar.ledger.monitor;

import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.tree.Hash;

/**
 * A leaf that is one by itself.
 *
 * @param hash of its bytes
 */
record HashedLeaf(Leaf leaf, Hash hash) {}
