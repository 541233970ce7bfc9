package org.daftar.value;

/** What stands for a term in facts, for ever: lower-case words joined by hyphens, e.g. {@code death-threat}. */
public record Code(String value) {

  public Code {
    CodeWord.check("term-is-not-a-code", value, "death-threat");
  }

  @Override
  public String toString() {
    return value;
  }
}
