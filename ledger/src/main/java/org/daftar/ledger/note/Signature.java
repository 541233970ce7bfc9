package org.daftar.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** A signature below a note. What its bytes mean depends on the key. */
public final class Signature {

  private static final String DASH = "— ";

  private final String name;
  private final KeyId id;
  private final byte[] bytes;

  /**
   * A signature by a key.
   *
   * @param bytes as the key's algorithm writes them
   */
  public Signature(VerifierKey key, byte[] bytes) {
    this(key.name(), key.id(), bytes.clone());
  }

  private Signature(String name, KeyId id, byte[] bytes) {
    this.name = name;
    this.id = id;
    this.bytes = bytes;
  }

  /**
   * Reads a signature line, without its line feed.
   *
   * @throws MalformedNote where it is none
   */
  public static Signature parse(String line) throws MalformedNote {
    String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
    if (parts.length != 2) {
      throw new MalformedNote("a signature line is written \"— NAME BASE64\", not \"" + line + "\"");
    }
    byte[] identified = Base64Text.decode(parts[1]);
    if (identified.length <= KeyId.LENGTH) {
      throw new MalformedNote("the signature of " + parts[0] + " is too short");
    }
    return new Signature(
        KeyName.check(parts[0]),
        new KeyId(ByteBuffer.wrap(identified).getInt()),
        Arrays.copyOfRange(identified, KeyId.LENGTH, identified.length));
  }

  /** Whether it says that this key made it. */
  public boolean isBy(VerifierKey key) {
    return name.equals(key.name()) && id.equals(key.id());
  }

  boolean isBy(String name) {
    return this.name.equals(name);
  }

  /** A copy of the bytes behind the key's id. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The line, without its line feed. */
  @Override
  public String toString() {
    byte[] identified = ByteBuffer.allocate(KeyId.LENGTH + bytes.length).putInt(id.value()).put(bytes).array();
    return DASH + name + " " + Base64.getEncoder().encodeToString(identified);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature
        && name.equals(signature.name)
        && id.equals(signature.id)
        && Arrays.equals(bytes, signature.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, id, Arrays.hashCode(bytes));
  }
}
