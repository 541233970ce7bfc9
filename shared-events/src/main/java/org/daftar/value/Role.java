package org.daftar.value;

/**
 * What a party is in a case or in a fact, by its code in the vocabulary {@link Vocabulary#ROLE}, e.g. {@code
 * defence-lawyer}.
 */
public record Role(String code) implements TermCode {

  public Role {
    CodeWord.check("role-is-not-a-code", code, "defence-lawyer");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.ROLE;
  }

  @Override
  public String toString() {
    return code;
  }
}
