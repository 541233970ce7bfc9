package org.daftar.ledger.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.tree.Hashing;

/**
 * Leaves that follow each other.
 *
 * @param leaves up to the first one that is none
 * @param wrong why that is none
 */
record Portion(List<HashedLeaf> leaves, Optional<String> wrong) {

  private static final LeafCodec CODEC = new LeafCodec(Leaf.CURRENT_VERSION);

  static Portion of(List<byte[]> written) {
    List<HashedLeaf> leaves = new ArrayList<>(written.size());
    try {
      for (byte[] bytes : written) {
        leaves.add(new HashedLeaf(CODEC.read(bytes), Hashing.leaf(bytes)));
      }
      return new Portion(leaves, Optional.empty());
    } catch (MalformedLeaf e) {
      return new Portion(leaves, Optional.of(String.valueOf(e.getMessage())));
    }
  }
}
