package org.daftar.value;

import java.util.regex.Pattern;

/**
 * The code of a type of act in the micro-thesauri of the HURIDOCS Events Standard Formats (list 4), as OpenEvSys writes
 * it: fourteen digits, e.g. {@code 02010302000004}.
 */
public record HuridocsCode(String digits) {

  private static final Pattern FORM = Pattern.compile("[0-9]{14}");

  public HuridocsCode {
    if (!FORM.matcher(digits).matches()) {
      throw new BrokenRule(
          "", "huridocs-code-is-malformed", "must be the fourteen digits of a type of act, such as 02010302000004");
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
