package org.daftar.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.identity.PartyId;
import org.daftar.value.Role;

/** Makes involvements of the parties that a field names. */
final class Involved {

  private Involved() {}

  static Stream<Involvement> one(String role, PartyId party) {
    return Stream.of(new Involvement(party, new Role(role)));
  }

  static Stream<Involvement> maybe(String role, Optional<PartyId> party) {
    return party.stream().flatMap(present -> one(role, present));
  }

  static Stream<Involvement> all(String role, List<PartyId> parties) {
    return parties.stream().flatMap(party -> one(role, party));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Stream<Involvement> join(Stream<Involvement>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
