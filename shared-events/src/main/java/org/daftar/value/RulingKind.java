package org.daftar.value;

/**
 * Which question of procedure a court ruled on, by its code in the vocabulary {@link Vocabulary#RULING_KIND}, e.g.
 * {@code evidence-refused}.
 */
public record RulingKind(String code) implements TermCode {

  /** What no other term fits. */
  public static final RulingKind OTHER = new RulingKind("other");

  public RulingKind {
    CodeWord.check("ruling-kind-is-not-a-code", code, "evidence-refused");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.RULING_KIND;
  }

  @Override
  public String toString() {
    return code;
  }
}
