package org.daftar.identity;

import java.util.random.RandomGenerator;

/** The written form of identifiers: RFC 4648 base 32 without padding, in lower case, behind a prefix. */
final class IdentifierForm {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BYTES = 16;
  private static final int CHARACTERS = 26;

  private IdentifierForm() {}

  static String check(String prefix, String value) {
    if (value.length() != prefix.length() + CHARACTERS
        || !value.startsWith(prefix)
        || !value.chars().skip(prefix.length()).allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "must be an identifier: " + prefix + " and " + CHARACTERS + " characters of a-z and 2-7");
    }
    return value;
  }

  static String random(String prefix, RandomGenerator random) {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    StringBuilder text = new StringBuilder(prefix);
    int buffer = 0;
    int held = 0;
    for (byte next : bits) {
      buffer = (buffer << 8) | (next & 0xff);
      held += 8;
      while (held >= 5) {
        held -= 5;
        text.append(ALPHABET.charAt((buffer >> held) & 31));
      }
    }
    return text.append(ALPHABET.charAt((buffer << (5 - held)) & 31)).toString();
  }
}
