package org.daftar.value;

/**
 * What sort of sanction it is, by its code in the vocabulary {@link Vocabulary#SANCTION_KIND}, e.g. {@code
 * imprisonment}.
 */
public record SanctionKind(String code) implements TermCode {

  public SanctionKind {
    CodeWord.check("sanction-kind-is-not-a-code", code, "imprisonment");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.SANCTION_KIND;
  }

  @Override
  public String toString() {
    return code;
  }
}
