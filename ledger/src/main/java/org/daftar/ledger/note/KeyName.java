package org.daftar.ledger.note;

/** The name of a key: not empty, without any Unicode space and without a plus sign. */
final class KeyName {

  private KeyName() {}

  static boolean isOne(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(letter ->
                letter == '+'
                    || Character.isWhitespace(letter)
                    || Character.isSpaceChar(letter)
                    || Character.isISOControl(letter));
  }

  static String check(String name) throws MalformedNote {
    if (!isOne(name)) {
      throw new MalformedNote("a key's name must not be empty, nor hold a space or a +: \"" + name + "\"");
    }
    return name;
  }
}
