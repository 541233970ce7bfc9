package org.daftar.value;

/**
 * How somebody was kept from what is theirs, by its code in the vocabulary {@link Vocabulary#RESTRAINT_KIND}, e.g.
 * {@code frozen}.
 */
public record RestraintKind(String code) implements TermCode {

  public RestraintKind {
    CodeWord.check("restraint-kind-is-not-a-code", code, "frozen");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.RESTRAINT_KIND;
  }

  @Override
  public String toString() {
    return code;
  }
}
