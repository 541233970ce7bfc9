package org.daftar.identity;

import java.util.random.RandomGenerator;

/** Names a party: a person, group, organisation, authority or court. */
public record PartyId(String value) implements Identifier {

  private static final String PREFIX = "pty_";

  /**
   * @throws IllegalArgumentException unless the value has the form of such an identifier
   */
  public PartyId {
    IdentifierForm.check(PREFIX, value);
  }

  /** A new identifier; pass a cryptographically strong generator. */
  public static PartyId random(RandomGenerator random) {
    return new PartyId(IdentifierForm.random(PREFIX, random));
  }

  @Override
  public String toString() {
    return value;
  }
}
