package org.daftar.value;

import java.util.regex.Pattern;

/** The form of codes that organisations may add to: lower-case words joined by hyphens. */
final class CodeWord {

  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private CodeWord() {}

  /**
   * Checks a code.
   *
   * @param rule the rule that is broken where it has another form
   * @param example a code of that kind, for the refusal
   * @throws BrokenRule unless it has the form of a code
   */
  static void check(String rule, String code, String example) {
    if (code.length() > LONGEST || !FORM.matcher(code).matches()) {
      throw new BrokenRule("", rule, "must be lower-case words joined by hyphens, such as " + example);
    }
  }
}
