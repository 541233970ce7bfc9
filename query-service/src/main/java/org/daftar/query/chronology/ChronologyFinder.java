package org.daftar.query.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
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

  private Chronology write(CaseView of, AsOf moment, Instant recordedUntil) {
    List<EntryView> all = timelines.all(of.id(), moment);
    List<EntryView> entries = all.stream().filter(entry -> !entry.isConfidential()).toList();
    Mentions mentioned = mentions.of(entries, moment, Naming.OUTSIDE);
    List<ChronologyItem> items = new Chronicler(mentioned.shown(), new Wording(mentioned)::of).items(entries);
    return new Chronology(
        of,
        moment.size(),
        recordedUntil,
        items.stream().filter(ChronologyItem::isDated).toList(),
        items.stream().filter(item -> !item.isDated()).toList(),
        all.size() - entries.size());
  }
}
