package org.daftar.identity;

import java.util.random.RandomGenerator;

/** Names an exhibit: a piece of evidence, held or only known to exist. */
public record ExhibitId(String value) implements Identifier {

  private static final String PREFIX = "exh_";

  /**
   * @throws IllegalArgumentException unless the value has the form of such an identifier
   */
  public ExhibitId {
    IdentifierForm.check(PREFIX, value);
  }

  /** A new identifier; pass a cryptographically strong generator. */
  public static ExhibitId random(RandomGenerator random) {
    return new ExhibitId(IdentifierForm.random(PREFIX, random));
  }

  @Override
  public String toString() {
    return value;
  }
}
