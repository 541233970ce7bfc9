package org.daftar.query.wording;

import org.daftar.identity.PartyId;

/**
 * A party in a fact.
 *
 * @param role what the party is in it, in words
 * @param name as it is shown
 * @param isProtected whether the party must not be named outside
 */
public record PartyLine(PartyId id, String role, String name, boolean isProtected) {

  @Override
  public String toString() {
    return name + " (" + role + ")";
  }
}
