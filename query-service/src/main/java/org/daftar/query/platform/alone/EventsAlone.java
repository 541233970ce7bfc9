package org.daftar.query.platform.alone;

import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.ExportEvent.Format;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.CaseId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.chronology.Chronology;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.chronology.ChronologyFinder;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.memory.MemoryDocuments;
import org.daftar.query.projection.Projection;
import org.daftar.query.projection.SubjectVersions;
import org.daftar.query.search.SearchFinder;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.wording.mention.MentionsFinder;

/**
 * Writes a case from some events alone, on the same road as from a whole log: whoever has the events of a bundle gets
 * the same chronology to the byte, whatever else the log holds.
 */
public final class EventsAlone {

  private final EventCodec events;
  private final RecordingCodec recordings;
  private final ChronologyFiles files;

  /** Reads events by a codec. */
  public EventsAlone(EventCodec events, RecordingCodec recordings, ChronologyFiles files) {
    this.events = events;
    this.recordings = recordings;
    this.files = files;
  }

  /**
   * The chronology of a case as one HTML file.
   *
   * @param shown events of one log in the order of their positions, at least one of the case
   * @param withheld how many entries of the case are not among them because they are confidential
   * @throws IllegalArgumentException where the case is not among them
   */
  public byte[] html(CaseId caseId, List<RecordedEvent> shown, int withheld) {
    DocumentStore store = new MemoryDocuments();
    Histories histories = new Histories(store, recordings);
    EntryFold fold = new EntryFold(new Amendments(events));
    try (LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), events.catalogue())) {
      new Projection(store, histories, new SubjectVersions(fold, events), index).takeUnchecked(shown);
      RecordedEvent last = shown.getLast();
      Chronology chronology =
          finder(histories, fold, index)
              .find(caseId, new AsOf(last.position() + 1), last.recordedAt())
              .orElseThrow(() -> new IllegalArgumentException("there is no case " + caseId + " among these events"));
      return files.write(chronology.withholding(withheld), Format.HTML);
    }
  }

  private ChronologyFinder finder(Histories histories, EntryFold fold, LuceneIndex index) {
    EntryFinder entries = new EntryFinder(histories, fold, events);
    CaseFinder cases = new CaseFinder(histories, index, entries);
    TaxonomyFinder taxonomies = new TaxonomyFinder(histories);
    MentionsFinder mentions =
        new MentionsFinder(
            entries,
            new PartyFinder(histories, index, entries),
            new SourceFinder(histories, index),
            new ExhibitFinder(histories, index),
            cases,
            taxonomies);
    return new ChronologyFinder(
        cases, new TimelineFinder(cases, new SearchFinder(index, entries, taxonomies)), mentions);
  }
}
