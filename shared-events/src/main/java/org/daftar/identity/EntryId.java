package org.daftar.identity;

import java.util.random.RandomGenerator;

/** Names an entry: one source's account of one fact on a case's timeline. */
public record EntryId(String value) implements Identifier {

  private static final String PREFIX = "ent_";

  /**
   * @throws IllegalArgumentException unless the value has the form of such an identifier
   */
  public EntryId {
    IdentifierForm.check(PREFIX, value);
  }

  /** A new identifier; pass a cryptographically strong generator. */
  public static EntryId random(RandomGenerator random) {
    return new EntryId(IdentifierForm.random(PREFIX, random));
  }

  @Override
  public String toString() {
    return value;
  }
}
