package org.daftar.ledger.relay;

import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.KeptSubtrees;
import org.daftar.ledger.tree.Prover;
import org.daftar.ledger.tree.TreeHead;

/** Vouches for leaves of one log, many with one signature. */
public final class VouchingRelay {

  private final String origin;
  private final SigningKey key;

  /**
   * @param origin which log
   * @param key of the relay, not of the log: who carries events does not sign for the record
   */
  public VouchingRelay(String origin, SigningKey key) {
    this.origin = origin;
    this.key = key;
  }

  /**
   * Vouches for leaves that follow each other on the log.
   *
   * @param first the position of the first of them
   * @param leaves their hashes, 1 to {@link Voucher#LARGEST_BATCH}
   * @return a voucher for each, in their order
   * @throws IllegalArgumentException where there are none, or too many for one signature
   */
  public List<Voucher> vouch(long first, List<Hash> leaves) {
    if (leaves.isEmpty() || leaves.size() > Voucher.LARGEST_BATCH) {
      throw new IllegalArgumentException("1 to " + Voucher.LARGEST_BATCH + " leaves are signed, not " + leaves.size());
    }
    KeptSubtrees subtrees = new KeptSubtrees();
    leaves.forEach(subtrees::append);
    Prover prover = new Prover(subtrees);
    TreeHead batch = prover.head(leaves.size());
    String signature = Base64.getEncoder().encodeToString(key.sign(Voucher.signedText(origin, first, batch)));
    return LongStream.range(0, leaves.size())
        .mapToObj(index -> new Voucher(first, batch, prover.inclusion(index, leaves.size()), signature))
        .toList();
  }
}
