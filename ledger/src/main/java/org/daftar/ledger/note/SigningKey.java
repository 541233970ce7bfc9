package org.daftar.ledger.note;

import java.security.SecureRandom;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The secret half of a key, from which the public one follows: a seed of RFC 8032. Never written into logs. */
public final class SigningKey {

  /** How many bytes a seed has. */
  public static final int SEED_LENGTH = Ed25519.SECRET_KEY_SIZE;

  private final byte[] seed;
  private final VerifierKey verifier;

  private SigningKey(byte[] seed, VerifierKey verifier) {
    this.seed = seed;
    this.verifier = verifier;
  }

  /**
   * The key of a seed.
   *
   * @param seed 32 secret bytes
   * @throws MalformedNote where the name cannot be a key's name
   */
  public static SigningKey of(String name, Algorithm algorithm, byte[] seed) throws MalformedNote {
    if (seed.length != SEED_LENGTH) {
      throw new IllegalArgumentException("a seed has " + SEED_LENGTH + " bytes, not " + seed.length);
    }
    byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(seed, 0, publicKey, 0);
    return new SigningKey(seed.clone(), VerifierKey.of(name, algorithm, publicKey));
  }

  /** A new seed. */
  public static byte[] newSeed(SecureRandom random) {
    byte[] seed = new byte[SEED_LENGTH];
    random.nextBytes(seed);
    return seed;
  }

  /** The public half. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** Signs those bytes. */
  public byte[] sign(byte[] bytes) {
    byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(seed, 0, bytes, 0, bytes.length, signature, 0);
    return signature;
  }

  /** Names the key without telling it. */
  @Override
  public String toString() {
    return "SigningKey[" + verifier.name() + "+" + verifier.id() + "]";
  }
}
