package org.daftar.benchmarks.evidence;

import java.io.IOException;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.daftar.ledger.monitor.Mismatch;

/**
 * The limit: the same leaves, read in the same way, each hashed behind the hash of the one before, and nothing else.
 */
final class BareChain {

  private static final String ALGORITHM = "SHA-256";

  private final MessageDigest digest;
  private final byte[] last;

  private BareChain() throws NoSuchAlgorithmException {
    digest = MessageDigest.getInstance(ALGORITHM);
    last = new byte[digest.getDigestLength()];
  }

  static void over(MadeLog log) throws IOException, InterruptedException {
    try {
      log.open().leaves(log.size(), new BareChain()::take);
    } catch (Mismatch | NoSuchAlgorithmException e) {
      throw new IllegalStateException("the leaves cannot be hashed", e);
    }
  }

  private void take(byte[] bytes, int from, int to) {
    digest.update(last);
    digest.update(bytes, from, to - from);
    try {
      digest.digest(last, 0, last.length);
    } catch (DigestException e) {
      throw new IllegalStateException(e);
    }
  }
}
