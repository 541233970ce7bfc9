package org.daftar.value;

/** A word by which an organisation groups entries, e.g. {@code key-fact}. */
public record Tag(String code) {

  public Tag {
    CodeWord.check("tag-is-not-a-code", code, "key-fact");
  }

  @Override
  public String toString() {
    return code;
  }
}
