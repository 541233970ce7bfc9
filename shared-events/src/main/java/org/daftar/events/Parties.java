package org.daftar.events;

import java.util.List;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;

/** The rules for lists of parties. */
final class Parties {

  /**
   * How many parties one field names at most. Each of them is looked up, indexed and shown by name: more of them are a
   * group, and a group is a party by itself, to which its members can be related.
   */
  static final int MOST = 500;

  private Parties() {}

  static List<PartyId> atLeastOne(String field, List<PartyId> parties) {
    if (parties.isEmpty()) {
      throw new BrokenRule(field, "nobody-is-named", "must name at least one party");
    }
    return any(field, parties);
  }

  static List<PartyId> any(String field, List<PartyId> parties) {
    if (parties.size() > MOST) {
      throw new BrokenRule(
          field,
          "too-many-parties",
          "must name at most " + MOST + " parties, names " + parties.size() + ": register the group as one party");
    }
    return List.copyOf(parties);
  }
}
