package org.daftar.query.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.events.AudienceEvent;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.EntryEvent.EntryTagged;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.StatementEvent.DenialMade;
import org.daftar.events.SupplementEvent;
import org.daftar.events.amendment.Amendments;
import org.daftar.identity.EntryId;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;
import org.daftar.value.Tag;

/** Folds what happened to an entry into how it stands. */
public final class EntryFold {

  private final Amendments amendments;

  /** Applies corrections by those amendments. */
  public EntryFold(Amendments amendments) {
    this.amendments = amendments;
  }

  /** How an entry stands after its history; empty where only others have spoken of it, and it was not made yet. */
  public Optional<EntryView> fold(History history) {
    List<EntryView> versions = versions(history);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /**
   * How an entry stood after each change, from the one that made it on. What another case writes down of a change of
   * this one's is no change of its own.
   */
  public List<EntryView> versions(History history) {
    EntryId id = new EntryId(history.id());
    List<EntryView> versions = new ArrayList<>();
    Optional<EntryView> entry = Optional.empty();
    for (Change change : history.changes()) {
      Optional<EntryView> former = entry;
      entry = former.map(known -> next(known, change)).or(() -> made(id, change));
      entry.filter(view -> former.filter(known -> isSameVersion(known, view)).isEmpty()).ifPresent(versions::add);
    }
    return versions;
  }

  private static boolean isSameVersion(EntryView one, EntryView other) {
    return one.lastChange().position() == other.lastChange().position();
  }

  /** Who has the events of one case only sees an entry for the first time where it came from another. */
  private Optional<EntryView> made(EntryId id, Change change) {
    return switch (change.event()) {
      case Fact fact when fact.entry().equals(id) -> Optional.of(made(fact, Audience.OPEN, change));
      case EntryMovedHere e ->
          Optional.of(made(amendments.arrived(e), Audience.OPEN.confidential(e.confidential()), change));
      case EntrySharedHere e -> Optional.of(made(amendments.shared(e), Audience.OPEN.with(e.caseId()), change));
      default -> Optional.empty();
    };
  }

  private static EntryView made(Fact fact, Audience audience, Change change) {
    return new EntryView(
        fact.entry(),
        fact.caseId(),
        fact,
        fact.account().standing(),
        Optional.empty(),
        List.of(),
        fact.account().exhibits(),
        List.of(),
        List.of(),
        audience,
        change,
        change);
  }

  private EntryView next(EntryView entry, Change change) {
    return switch ((CaseEvent) change.event()) {
      case DenialMade e -> entry.deniedIn(e.entry(), change);
      case Fact e -> entry;
      case EntryEvent e -> next(entry, e, change);
      case CaseFileEvent e -> entry;
      case ExportEvent e -> entry;
    };
  }

  private EntryView next(EntryView entry, EntryEvent event, Change change) {
    Fact fact = entry.fact();
    return switch (event) {
      case EntryEvent.EntryCorrected e -> entry.saying(amendments.correct(fact, e.fields()), change);
      case EntryEvent.EntryDisputed e -> entry.saying(amendments.contest(fact, e.position()), change);
      case EntryEvent.DisputeSettled e -> entry.saying(amendments.contest(fact, e.position()), change);
      case EntryEvent.EntryVerified e -> entry.saying(amendments.verify(fact, e.verification()), change);
      case EntryEvent.ExhibitAttached e -> entry.saying(amendments.attach(fact, e.exhibit()), change);
      case EntryMovedHere e -> entry.saying(amendments.arrived(e), change);
      case EntryEvent.EntryMovedAway e -> entry.alone(change);
      case EntryRetracted e -> entry.retracted(change);
      case EntryTagged e -> entry.tagged(tags(entry.tags(), e), change);
      case AccountsSetSideBySide e -> entry.beside(others(entry, e), change);
      case SupplementEvent.SourceAttached e -> entry.saying(amendments.source(fact, e.attribution()), change);
      case SupplementEvent.TranslationAdded e -> entry.saying(translated(fact, e), change);
      case EntrySharedHere e when entry.sharedWith().contains(e.caseId()) -> entry;
      case AudienceEvent e -> entry.shown(next(entry.audience(), e), change);
    };
  }

  /** Two translations into one language are refused where they are recorded; here the first stays. */
  private Fact translated(Fact fact, SupplementEvent.TranslationAdded event) {
    boolean already =
        fact.account().what().translations().stream().anyMatch(known -> known.language().equals(event.language()));
    return already ? fact : amendments.translate(fact, event.translation());
  }

  private static Audience next(Audience audience, AudienceEvent event) {
    return switch (event) {
      case AudienceEvent.EntryMadeConfidential e -> audience.confidential(true);
      case AudienceEvent.EntryOpened e -> audience.confidential(false);
      case AudienceEvent.EntryShared e -> audience.with(e.with());
      case EntrySharedHere e -> audience.with(e.caseId());
    };
  }

  private static List<Tag> tags(List<Tag> tags, EntryTagged event) {
    Set<Tag> all = new LinkedHashSet<>(tags);
    all.addAll(event.added());
    event.removed().forEach(all::remove);
    return List.copyOf(all);
  }

  private static List<EntryId> others(EntryView entry, AccountsSetSideBySide event) {
    Set<EntryId> all = new LinkedHashSet<>(entry.accounts());
    all.addAll(event.accounts());
    all.remove(entry.id());
    return List.copyOf(all);
  }
}
