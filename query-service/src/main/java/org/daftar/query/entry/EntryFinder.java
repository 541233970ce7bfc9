package org.daftar.query.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daftar.events.codec.EventCodec;
import org.daftar.identity.EntryId;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;

/** Reads entries, one by one or many at once, as they stood at a moment. */
public final class EntryFinder {

  private final Histories histories;
  private final EntryFold fold;
  private final Differences differences;

  /** Reads entries from histories. */
  public EntryFinder(Histories histories, EntryFold fold, EventCodec codec) {
    this.histories = histories;
    this.fold = fold;
    this.differences = new Differences(codec);
  }

  /** How an entry stood; empty where it had not been made. */
  public Optional<EntryView> find(EntryId id, AsOf moment) {
    return histories.find(id.value(), moment).flatMap(fold::fold);
  }

  /** How entries stood, in the order in which they are named, without those that had not been made. */
  public List<EntryView> findAll(Collection<String> ids, AsOf moment) {
    return histories.findAll(ids, moment).values().stream().flatMap(history -> fold.fold(history).stream()).toList();
  }

  /** How an entry stood, with everything that had happened to it. */
  public Optional<EntryHistory> history(EntryId id, AsOf moment) {
    return histories.find(id.value(), moment).flatMap(this::told);
  }

  /** What two entries, or two versions of one, tell differently. */
  public List<FieldDifference> differences(EntryView one, EntryView other) {
    return differences.between(one.fact(), other.fact());
  }

  private Optional<EntryHistory> told(History history) {
    List<EntryView> views = fold.versions(history);
    if (views.isEmpty()) {
      return Optional.empty();
    }
    List<EntryVersion> versions = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      Change change = views.get(i).lastChange();
      List<FieldDifference> changed = i == 0 ? List.of() : differences(views.get(i - 1), views.get(i));
      versions.add(new EntryVersion(change, changed));
    }
    return Optional.of(new EntryHistory(views.getLast(), versions));
  }
}
