package org.daftar.query.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.wording.Wording;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;

/** Writes the chronologies of cases, whole, as they stood at a moment. */
public final class ChronologyFinder {

  private final CaseFinder cases;
  private final TimelineFinder timelines;
  private final MentionsFinder mentions;

  /** Reads cases and their entries by finders. */
  public ChronologyFinder(CaseFinder cases, TimelineFinder timelines, MentionsFinder mentions) {
    this.cases = cases;
    this.timelines = timelines;
    this.mentions = mentions;
  }

  /**
   * The chronology of a case; empty where there was no such case. Protected parties are named as they may be outside;
   * confidential entries are left out, and counted.
   *
   * @param recordedUntil when the last event before the moment was recorded
   */
  public Optional<Chronology> find(CaseId id, AsOf moment, Instant recordedUntil) {
    return cases.find(id, moment).map(of -> write(of, moment, recordedUntil));
  }

  /** How many entries of a case are left out of its chronology because they were confidential then, or are now. */
  public long withheld(CaseId id, AsOf moment) {
    List<EntryView> all = timelines.all(id, moment);
    Map<EntryId, EntryView> shown = mentions.of(all, moment, Naming.OUTSIDE).shown();
    return all.stream().filter(entry -> !shown.containsKey(entry.id())).count();
  }

  private Chronology write(CaseView of, AsOf moment, Instant recordedUntil) {
    List<EntryView> all = timelines.all(of.id(), moment);
    Mentions mentioned = mentions.of(all, moment, Naming.OUTSIDE);
    Map<EntryId, EntryView> shown = mentioned.shown();
    List<EntryView> entries = all.stream().filter(entry -> shown.containsKey(entry.id())).toList();
    List<ChronologyItem> items = new Chronicler(shown, new Wording(mentioned)::of).items(entries);
    return new Chronology(
        of,
        moment.size(),
        recordedUntil,
        items.stream().filter(ChronologyItem::isDated).toList(),
        items.stream().filter(item -> !item.isDated()).toList(),
        all.size() - entries.size());
  }
}
