package org.daftar.identity;

import java.util.random.RandomGenerator;

/** Names a case: the dossier of one proceeding, or of pressure outside any courtroom. */
public record CaseId(String value) implements Identifier {

  private static final String PREFIX = "cas_";

  /**
   * @throws IllegalArgumentException unless the value has the form of such an identifier
   */
  public CaseId {
    IdentifierForm.check(PREFIX, value);
  }

  /** A new identifier; pass a cryptographically strong generator. */
  public static CaseId random(RandomGenerator random) {
    return new CaseId(IdentifierForm.random(PREFIX, random));
  }

  @Override
  public String toString() {
    return value;
  }
}
