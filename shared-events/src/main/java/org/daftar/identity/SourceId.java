package org.daftar.identity;

import java.util.random.RandomGenerator;

/** Names a source: the report, judgment, letter, interview or post that something is known from. */
public record SourceId(String value) implements Identifier {

  private static final String PREFIX = "src_";

  /**
   * @throws IllegalArgumentException unless the value has the form of such an identifier
   */
  public SourceId {
    IdentifierForm.check(PREFIX, value);
  }

  /** A new identifier; pass a cryptographically strong generator. */
  public static SourceId random(RandomGenerator random) {
    return new SourceId(IdentifierForm.random(PREFIX, random));
  }

  @Override
  public String toString() {
    return value;
  }
}
