package org.daftar.value;

import java.util.Locale;

/**
 * The SHA-256 of a file's bytes, by which others can tell whether theirs is the same.
 *
 * @param hex 64 hexadecimal digits in lower case; upper case is taken too
 */
public record Sha256(String hex) {

  public Sha256 {
    hex = hex.strip().toLowerCase(Locale.ROOT);
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new BrokenRule(
          "", "hash-is-not-sha-256", "must be a SHA-256: 64 hexadecimal digits, as sha256sum writes them");
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
