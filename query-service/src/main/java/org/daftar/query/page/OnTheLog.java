package org.daftar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.tree.Hash;
import org.daftar.query.entry.EntryHistory;
import org.daftar.query.entry.EntryVersion;
import org.daftar.query.evidence.EvidenceClient;
import org.daftar.query.evidence.Place;
import org.daftar.query.evidence.Seal;
import org.daftar.query.history.Change;

/**
 * How an entry stands on the log, for its page.
 *
 * @param positions of all events that made it what it is, oldest first; at least one
 * @param places of the event that made it and of the last that changed it, where that is another; empty where it cannot
 *     be told now
 */
public record OnTheLog(List<Long> positions, List<Place> places) {

  private static final int GROUP = 8;

  public OnTheLog {
    positions = List.copyOf(positions);
    places = List.copyOf(places);
  }

  static OnTheLog of(EntryHistory history, EvidenceClient evidence) {
    List<Change> changes = history.versions().stream().map(EntryVersion::change).toList();
    List<Change> shown = Stream.of(changes.getFirst(), changes.getLast()).distinct().toList();
    return new OnTheLog(changes.stream().map(Change::position).toList(), evidence.places(shown).orElseGet(List::of));
  }

  /** The events between the first and the last. */
  public List<Long> between() {
    return positions.size() < 3 ? List.of() : positions.subList(1, positions.size() - 1);
  }

  /** The checkpoints by which events are sealed: usually one. */
  public List<Checkpoint> checkpoints() {
    return places.stream().flatMap(place -> place.checkpoint().stream()).distinct().toList();
  }

  /** Whether what the log hands out does not fit together. */
  public boolean isContradicted() {
    return places.stream().anyMatch(place -> place.seal() == Seal.CONTRADICTED);
  }

  /** All of it in a few words. */
  public String summary() {
    if (places.isEmpty()) {
      return "cannot be told now";
    }
    if (isContradicted()) {
      return "does not check";
    }
    long sealed = places.stream().filter(place -> place.seal() == Seal.SEALED).count();
    return sealed == 0 ? "not yet sealed" : sealed < places.size() ? "the last change is not yet sealed" : "sealed";
  }

  /** A hash in groups, for the eye. */
  public static List<String> groups(Hash hash) {
    List<String> groups = new ArrayList<>();
    String digits = hash.toString();
    for (int at = 0; at < digits.length(); at += GROUP) {
      groups.add(digits.substring(at, at + GROUP));
    }
    return groups;
  }
}
