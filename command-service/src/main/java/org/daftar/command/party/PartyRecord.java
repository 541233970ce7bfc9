package org.daftar.command.party;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.ConsentEvent.ConsentGiven;
import org.daftar.events.ConsentEvent.ConsentWithdrawn;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyProtected;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.events.PartyEvent.PartySplit;
import org.daftar.identity.PartyId;
import org.daftar.value.NameForm;

/**
 * The record of a party at present, as far as decisions need it.
 *
 * @param names all forms of the name, as they are written
 * @param relations what it is to which other parties
 * @param consents what it allows
 * @param mergedInto the record that stays, where this one is its duplicate
 */
public record PartyRecord(Set<String> names, Set<Tie> relations, Set<Consent> consents, Optional<PartyId> mergedInto) {

  /** The record of a party of which nothing is known. */
  public static final PartyRecord EMPTY = new PartyRecord(Set.of(), Set.of(), Set.of(), Optional.empty());

  public PartyRecord {
    names = Set.copyOf(names);
    relations = Set.copyOf(relations);
    consents = Set.copyOf(consents);
  }

  /** The record after something happened. */
  public PartyRecord evolve(PartyEvent event) {
    return switch (event) {
      case PartyRegistered e -> named(e.name().forms().stream().map(NameForm::text));
      case PartyNameAdded e -> named(Stream.of(e.form().text()));
      case PartyRelated e -> new PartyRecord(names, with(relations, Tie.of(e)), consents, mergedInto);
      case ConsentGiven e -> new PartyRecord(names, relations, with(consents, Consent.of(e)), mergedInto);
      case ConsentWithdrawn e -> new PartyRecord(names, relations, without(consents, Consent.of(e)), mergedInto);
      case PartyMerged e -> new PartyRecord(names, relations, consents, Optional.of(e.into()));
      case PartySplit e -> new PartyRecord(names, relations, consents, Optional.empty());
      case PartyDescribed e -> this;
      case PartyProtected e -> this;
    };
  }

  private PartyRecord named(Stream<String> more) {
    Set<String> all = Stream.concat(names.stream(), more).collect(Collectors.toSet());
    return new PartyRecord(all, relations, consents, mergedInto);
  }

  private static <T> Set<T> with(Set<T> some, T another) {
    Set<T> all = new HashSet<>(some);
    all.add(another);
    return all;
  }

  private static <T> Set<T> without(Set<T> all, T one) {
    Set<T> rest = new HashSet<>(all);
    rest.remove(one);
    return rest;
  }
}
