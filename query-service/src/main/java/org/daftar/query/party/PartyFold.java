package org.daftar.query.party;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyProtected;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;
import org.daftar.value.NameForm;
import org.daftar.value.PersonName;

/** Folds what happened to the record of a party into how it stands. */
final class PartyFold {

  private PartyFold() {}

  static Optional<PartyView> fold(History history) {
    Optional<PartyView> party = Optional.empty();
    for (Change change : history.changes()) {
      PartyEvent event = (PartyEvent) change.event();
      party = party.map(known -> next(known, event, change.position())).or(() -> registered(event, change.position()));
    }
    return party;
  }

  private static Optional<PartyView> registered(PartyEvent event, long version) {
    return event instanceof PartyRegistered e
        ? Optional.of(
            new PartyView(
                e.partyId(), e.type(), e.name(), e.born(), e.description(), e.protectedAs(), Optional.empty(), version))
        : Optional.empty();
  }

  private static PartyView next(PartyView party, PartyEvent event, long version) {
    return switch (event) {
      case PartyRegistered e -> party;
      case PartyNameAdded e ->
          new PartyView(
              party.id(),
              party.type(),
              named(party.name(), e.form()),
              party.born(),
              party.description(),
              party.protectedAs(),
              party.mergedInto(),
              version);
      case PartyDescribed e ->
          new PartyView(
              party.id(),
              party.type(),
              party.name(),
              party.born(),
              Optional.of(e.description()),
              party.protectedAs(),
              party.mergedInto(),
              version);
      case PartyProtected e ->
          new PartyView(
              party.id(),
              party.type(),
              party.name(),
              party.born(),
              party.description(),
              Optional.of(e.protectedAs()),
              party.mergedInto(),
              version);
      case PartyMerged e ->
          new PartyView(
              party.id(),
              party.type(),
              party.name(),
              party.born(),
              party.description(),
              party.protectedAs(),
              Optional.of(e.into()),
              version);
    };
  }

  private static PersonName named(PersonName name, NameForm form) {
    boolean known = name.forms().stream().anyMatch(other -> other.text().equals(form.text()));
    return known ? name : new PersonName(Stream.concat(name.forms().stream(), Stream.of(form)).toList());
  }
}
