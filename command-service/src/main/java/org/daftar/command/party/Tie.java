package org.daftar.command.party;

import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.identity.PartyId;

/** That a party is something to another one. */
record Tie(PartyId to, PartyRelated.Relation relation) {

  static Tie of(PartyRelated event) {
    return new Tie(event.to(), event.relation());
  }
}
