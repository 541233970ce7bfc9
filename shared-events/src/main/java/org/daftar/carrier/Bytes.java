package org.daftar.carrier;

import java.util.Arrays;

/** Bytes as a value: copied in and out, equal where they are the same. */
public final class Bytes {

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of those bytes. */
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  /** A copy of them. */
  public byte[] copy() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Tells the length only: what they say must not leak into a process's output. */
  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
