package org.daftar.events;

import java.util.List;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;

/** The rule for lists of parties that make no sense when they are empty. */
final class Parties {

  private Parties() {}

  static List<PartyId> atLeastOne(String field, List<PartyId> parties) {
    if (parties.isEmpty()) {
      throw new BrokenRule(field, "nobody-is-named", "must name at least one party");
    }
    return List.copyOf(parties);
  }
}
