package org.daftar.ledger.note;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The secret half of a key, from which the public one follows: a seed of RFC 8032. Never written into logs. */
public final class SigningKey {

  /** How many bytes a seed has. */
  public static final int SEED_LENGTH = Ed25519.SECRET_KEY_SIZE;

  private static final String PRIVATE = "PRIVATE+KEY+";

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

  /**
   * A new key.
   *
   * @throws MalformedNote where the name cannot be a key's name
   */
  public static SigningKey generate(String name, Algorithm algorithm, SecureRandom random) throws MalformedNote {
    byte[] seed = new byte[SEED_LENGTH];
    random.nextBytes(seed);
    return of(name, algorithm, seed);
  }

  /**
   * Reads {@code PRIVATE+KEY+name+id+base64(type || seed)}, as {@link #secret()} writes it.
   *
   * @throws MalformedNote where it is not of that form; the message tells nothing of what was read
   */
  public static SigningKey parse(String secret) throws MalformedNote {
    String[] parts = secret.startsWith(PRIVATE) ? secret.substring(PRIVATE.length()).split("\\+", 3) : new String[0];
    if (parts.length != 3) {
      throw new MalformedNote("a signing key is written " + PRIVATE + "NAME+ID+BASE64");
    }
    byte[] typed = decode(parts[2]);
    SigningKey key = of(parts[0], Algorithm.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.verifier.id().toString().equals(parts[1])) {
      throw new MalformedNote("the id of the signing key of " + parts[0] + " is not " + parts[1]);
    }
    return key;
  }

  /** The written form, for a file that only its owner can read. */
  public String secret() {
    byte[] typed = new byte[1 + SEED_LENGTH];
    typed[0] = verifier.algorithm().code();
    System.arraycopy(seed, 0, typed, 1, SEED_LENGTH);
    return PRIVATE + verifier.name() + "+" + verifier.id() + "+" + Base64.getEncoder().encodeToString(typed);
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

  private static byte[] decode(String base64) throws MalformedNote {
    try {
      byte[] typed = Base64.getDecoder().decode(base64);
      if (typed.length == 1 + SEED_LENGTH) {
        return typed;
      }
    } catch (IllegalArgumentException e) {
      throw new MalformedNote("a signing key ends with base64");
    }
    throw new MalformedNote("a signing key ends with a type and " + SEED_LENGTH + " bytes");
  }

  /** Names the key without telling it. */
  @Override
  public String toString() {
    return "SigningKey[" + verifier.name() + "+" + verifier.id() + "]";
  }
}
