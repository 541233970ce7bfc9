package org.daftar.value;

/**
 * On what sort of list an authority put somebody, by its code in the vocabulary {@link Vocabulary#LIST_KIND}, e.g.
 * {@code wanted}.
 */
public record ListKind(String code) implements TermCode {

  public ListKind {
    CodeWord.check("list-kind-is-not-a-code", code, "wanted");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.LIST_KIND;
  }

  @Override
  public String toString() {
    return code;
  }
}
