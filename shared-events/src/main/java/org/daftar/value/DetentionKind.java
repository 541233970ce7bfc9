package org.daftar.value;

/**
 * How somebody was detained, by its code in the vocabulary {@link Vocabulary#DETENTION_KIND}, e.g. {@code
 * house-arrest}.
 */
public record DetentionKind(String code) implements TermCode {

  public DetentionKind {
    CodeWord.check("detention-kind-is-not-a-code", code, "house-arrest");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.DETENTION_KIND;
  }

  @Override
  public String toString() {
    return code;
  }
}
