package org.daftar.value;

/**
 * What restricts somebody who is not held, by its code in the vocabulary {@link Vocabulary#RESTRICTION_KIND}, e.g.
 * {@code travel-ban}.
 */
public record RestrictionKind(String code) implements TermCode {

  public RestrictionKind {
    CodeWord.check("restriction-kind-is-not-a-code", code, "travel-ban");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.RESTRICTION_KIND;
  }

  @Override
  public String toString() {
    return code;
  }
}
