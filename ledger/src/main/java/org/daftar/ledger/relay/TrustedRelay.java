package org.daftar.ledger.relay;

import java.util.Arrays;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.InvalidProof;

/** Tells what a relay that one trusts has sent of one log. Not safe for several threads. */
public final class TrustedRelay {

  private final String origin;
  private final VerifierKey key;

  /** Leaves of one batch come one after the other: a signature that was verified is not verified again. */
  private byte[] verifiedText = {};

  private byte[] verifiedSignature = {};

  /**
   * @param origin which log
   * @param key of the relay
   */
  public TrustedRelay(String origin, VerifierKey key) {
    this.origin = origin;
    this.key = key;
  }

  /**
   * Checks that the relay sent this leaf as the one at its voucher's position.
   *
   * @param leaf the hash of the leaf, computed from its bytes
   * @throws Unvouched unless it did
   */
  public void check(Hash leaf, Voucher voucher) throws Unvouched {
    try {
      voucher.inclusion().check(leaf, voucher.batch());
    } catch (InvalidProof e) {
      throw new Unvouched("the voucher of position " + voucher.position() + " is for another leaf");
    }
    byte[] text = Voucher.signedText(origin, voucher.first(), voucher.batch());
    byte[] signature = voucher.signatureBytes();
    if (!Arrays.equals(text, verifiedText) || !Arrays.equals(signature, verifiedSignature)) {
      if (!key.verifies(text, signature)) {
        throw new Unvouched("the voucher of position " + voucher.position() + " is not signed with " + key.id());
      }
      verifiedText = text;
      verifiedSignature = signature;
    }
  }
}
