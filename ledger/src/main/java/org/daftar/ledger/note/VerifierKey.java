package org.daftar.ledger.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The public half of a key with its name: a <i>vkey</i> of C2SP signed-note. */
public final class VerifierKey {

  private final String name;
  private final Algorithm algorithm;
  private final byte[] publicKey;
  private final KeyId id;

  private VerifierKey(String name, Algorithm algorithm, byte[] publicKey) {
    this.name = name;
    this.algorithm = algorithm;
    this.publicKey = publicKey;
    this.id = KeyId.of(name, algorithm, publicKey);
  }

  /**
   * Reads {@code name+id+base64(type || key)}.
   *
   * @throws MalformedNote where it is not of that form, or its parts contradict each other
   */
  public static VerifierKey parse(String vkey) throws MalformedNote {
    String[] parts = vkey.split("\\+", 3);
    if (parts.length != 3) {
      throw new MalformedNote("a key is written NAME+ID+BASE64, not " + vkey);
    }
    byte[] typed = Base64Text.decode(parts[2]);
    if (typed.length != 1 + Ed25519.PUBLIC_KEY_SIZE) {
      throw new MalformedNote("an Ed25519 key has 32 bytes behind its type, not " + (typed.length - 1));
    }
    VerifierKey key = of(parts[0], Algorithm.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.id.toString().equals(parts[1])) {
      throw new MalformedNote("the id of " + parts[0] + " must be " + key.id + ", not " + parts[1]);
    }
    return key;
  }

  static VerifierKey of(String name, Algorithm algorithm, byte[] publicKey) throws MalformedNote {
    return new VerifierKey(KeyName.check(name), algorithm, publicKey);
  }

  /** Whose key this is. */
  public String name() {
    return name;
  }

  /** What it signs. */
  public Algorithm algorithm() {
    return algorithm;
  }

  /** How signatures name it. */
  public KeyId id() {
    return id;
  }

  /** Whether two keys are one under two names. */
  public boolean hasSamePublicKey(VerifierKey other) {
    return Arrays.equals(publicKey, other.publicKey);
  }

  /** Whether this key signed those bytes. */
  public boolean verifies(byte[] signed, byte[] signature) {
    return signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, publicKey, 0, signed, 0, signed.length);
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    byte[] typed = new byte[1 + publicKey.length];
    typed[0] = algorithm.code();
    System.arraycopy(publicKey, 0, typed, 1, publicKey.length);
    return name + "+" + id + "+" + Base64.getEncoder().encodeToString(typed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key
        && name.equals(key.name)
        && algorithm == key.algorithm
        && hasSamePublicKey(key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, algorithm, Arrays.hashCode(publicKey));
  }
}
