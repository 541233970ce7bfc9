package org.daftar.value;

/** What a party is in a case or in a fact, as a code that an organisation can add to, e.g. {@code defence-lawyer}. */
public record Role(String code) {

  public Role {
    CodeWord.check("role-is-not-a-code", code, "defence-lawyer");
  }

  @Override
  public String toString() {
    return code;
  }
}
