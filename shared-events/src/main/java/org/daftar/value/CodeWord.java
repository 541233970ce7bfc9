package org.daftar.value;

/** The form of codes that organisations may add to: lower-case words joined by hyphens. */
final class CodeWord {

  private static final int LONGEST = 60;

  private CodeWord() {}

  static void check(String rule, String code, String example) {
    if (code.length() > LONGEST || !code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new BrokenRule("", rule, "must be lower-case words joined by hyphens, such as " + example);
    }
  }
}
