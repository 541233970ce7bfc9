package org.daftar.query.register.sieve;

import java.util.Map;
import org.daftar.identity.PartyId;

/**
 * The records of parties that turned out to be of the same party.
 *
 * @param merged each duplicate with the record that stayed
 */
public record Records(Map<PartyId, PartyId> merged) {

  /** Every record is a party of its own. */
  public static final Records DISTINCT = new Records(Map.of());

  public Records {
    merged = Map.copyOf(merged);
  }

  /** The record that stands for the party now; those that were merged in a row lead to the last of them. */
  public PartyId of(PartyId record) {
    PartyId party = record;
    for (int steps = 0; steps <= merged.size(); steps++) {
      PartyId next = merged.get(party);
      if (next == null) {
        return party;
      }
      party = next;
    }
    return party;
  }
}
