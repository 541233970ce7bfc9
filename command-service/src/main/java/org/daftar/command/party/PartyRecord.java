package org.daftar.command.party;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyProtected;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.identity.PartyId;
import org.daftar.value.NameForm;

/**
 * The record of a party at present, as far as decisions need it.
 *
 * @param names all forms of the name, as they are written
 * @param mergedInto the record that stays, where this one is its duplicate
 */
public record PartyRecord(Set<String> names, Optional<PartyId> mergedInto) {

  /** The record of a party of which nothing is known. */
  public static final PartyRecord EMPTY = new PartyRecord(Set.of(), Optional.empty());

  public PartyRecord {
    names = Set.copyOf(names);
  }

  /** The record after something happened. */
  public PartyRecord evolve(PartyEvent event) {
    return switch (event) {
      case PartyRegistered e ->
          e.name().forms().stream().map(NameForm::text).reduce(this, PartyRecord::named, (one, other) -> other);
      case PartyNameAdded e -> named(e.form().text());
      case PartyMerged e -> new PartyRecord(names, Optional.of(e.into()));
      case PartyDescribed e -> this;
      case PartyProtected e -> this;
    };
  }

  private PartyRecord named(String name) {
    Set<String> all = new HashSet<>(names);
    all.add(name);
    return new PartyRecord(all, mergedInto);
  }
}
