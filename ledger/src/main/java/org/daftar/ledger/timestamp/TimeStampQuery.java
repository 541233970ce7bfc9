package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/**
 * Asks an authority for a time stamp: RFC 3161 section 2.4.1. It tells a hash, not what was hashed, and asks for the
 * certificates that one needs to check the answer.
 *
 * @param hash of what is to be stamped
 * @param nonce not negative; the answer repeats it, so that an older one cannot be passed off as the answer
 */
public record TimeStampQuery(Hash hash, BigInteger nonce) {

  private static final int NONCE_BITS = 64;

  public TimeStampQuery {
    if (nonce.signum() < 0) {
      throw new IllegalArgumentException("a nonce is not negative: " + nonce);
    }
  }

  /** A query for those bytes. */
  public static TimeStampQuery of(byte[] bytes, SecureRandom random) {
    return new TimeStampQuery(Hashing.sha256(bytes), new BigInteger(NONCE_BITS, random));
  }

  /** The DER form, which goes to the authority as {@code application/timestamp-query} or as a {@code .tsq} file. */
  public byte[] bytes() {
    TimeStampRequestGenerator request = new TimeStampRequestGenerator();
    request.setCertReq(true);
    try {
      return request.generate(NISTObjectIdentifiers.id_sha256, hash.bytes(), nonce).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException("a query can always be written", e);
    }
  }
}
