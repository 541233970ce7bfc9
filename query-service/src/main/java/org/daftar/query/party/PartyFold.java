package org.daftar.query.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.ConsentEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyProtected;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.events.PartyEvent.PartySplit;
import org.daftar.identity.PartyId;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;
import org.daftar.value.LangText;
import org.daftar.value.NameForm;
import org.daftar.value.PersonName;

/** Folds what happened to the record of a party into how it stands. */
final class PartyFold {

  private static final Comparator<ConsentView> BY_MECHANISM =
      Comparator.comparing((ConsentView consent) -> consent.mechanism().toLowerCase(Locale.ROOT))
          .thenComparing(ConsentView::use);

  private final PartyRegistered registered;
  private final List<PartyId> duplicates = new ArrayList<>();
  private final List<Related> relations = new ArrayList<>();
  private final List<ConsentView> consents = new ArrayList<>();
  private PersonName name;
  private Optional<LangText> description;
  private Optional<String> protectedAs;
  private Optional<PartyId> mergedInto = Optional.empty();

  private PartyFold(PartyRegistered registered) {
    this.registered = registered;
    this.name = registered.name();
    this.description = registered.description();
    this.protectedAs = registered.protectedAs();
  }

  /** How a party stands after its history; empty where others were merged into it, and it was not registered yet. */
  static Optional<PartyView> fold(History history) {
    Stream<PartyEvent> events = history.changes().stream().map(change -> (PartyEvent) change.event());
    Optional<PartyRegistered> registered =
        events.filter(PartyRegistered.class::isInstance).map(PartyRegistered.class::cast).findFirst();
    return registered.map(first -> new PartyFold(first).over(history));
  }

  private PartyView over(History history) {
    history.changes().forEach(change -> take((PartyEvent) change.event()));
    return new PartyView(
        registered.partyId(),
        registered.type(),
        name,
        registered.born(),
        description,
        protectedAs,
        mergedInto,
        duplicates,
        relations,
        consents.stream().sorted(BY_MECHANISM).toList(),
        version(history));
  }

  /** What the record of another party says of this one is no change of it. */
  private long version(History history) {
    return history.changes().stream()
        .filter(change -> change.event().stream().equals(registered.partyId().value()))
        .mapToLong(Change::position)
        .max()
        .orElseThrow();
  }

  private void take(PartyEvent event) {
    switch (event) {
      case PartyRegistered e -> {}
      case PartyNameAdded e -> name = named(name, e.form());
      case PartyDescribed e -> description = Optional.of(e.description());
      case PartyProtected e -> protectedAs = Optional.of(e.protectedAs());
      case PartyMerged e when e.into().equals(registered.partyId()) -> duplicates.add(e.partyId());
      case PartyMerged e -> mergedInto = Optional.of(e.into());
      case PartySplit e when e.from().equals(registered.partyId()) -> duplicates.remove(e.partyId());
      case PartySplit e -> mergedInto = Optional.empty();
      case PartyRelated e -> relations.add(Related.of(e, registered.partyId()));
      case ConsentEvent e -> say(ConsentView.of(e));
    }
  }

  private void say(ConsentView said) {
    consents.removeIf(said::isAbout);
    consents.add(said);
  }

  private static PersonName named(PersonName name, NameForm form) {
    boolean known = name.forms().stream().anyMatch(other -> other.text().equals(form.text()));
    return known ? name : new PersonName(Stream.concat(name.forms().stream(), Stream.of(form)).toList());
  }
}
