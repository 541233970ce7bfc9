package org.daftar.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/**
 * Tells which key of a name signed: the first four bytes, big-endian, of a hash over name, algorithm and public key. It
 * finds a key and proves nothing.
 */
public record KeyId(int value) {

  /** How many bytes it has. */
  public static final int LENGTH = Integer.BYTES;

  static KeyId of(String name, Algorithm algorithm, byte[] publicKey) {
    Hash hash = Hashing.sha256(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', algorithm.code()}, publicKey);
    return new KeyId(ByteBuffer.wrap(hash.bytes()).getInt());
  }

  /** Eight lower-case hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(value);
  }
}
