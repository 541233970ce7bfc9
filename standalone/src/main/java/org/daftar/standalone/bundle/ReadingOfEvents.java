package org.daftar.standalone.bundle;

import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.command.bundle.Chronicles;
import org.daftar.command.bundle.ShownEvent;
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
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.wording.mention.MentionsFinder;

/**
 * Writes a case from some events alone, on the same road as from a whole log: whoever has the events of a bundle gets
 * the same chronology to the byte, whatever else the log holds.
 */
public final class ReadingOfEvents implements Chronicles {

  private final EventCodec events;
  private final RecordingCodec recordings;
  private final ChronologyFiles files;

  /** Reads events by a codec. */
  public ReadingOfEvents(EventCodec events, RecordingCodec recordings, ChronologyFiles files) {
    this.events = events;
    this.recordings = recordings;
    this.files = files;
  }

  @Override
  public byte[] html(CaseId caseId, List<ShownEvent> shown) {
    DocumentStore store = new MemoryDocuments();
    Histories histories = new Histories(store, recordings);
    EntryFold fold = new EntryFold(new Amendments(events));
    try (LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), events.catalogue())) {
      new Projection(store, histories, new SubjectVersions(fold, events), index).takeUnchecked(recorded(shown));
      ShownEvent last = shown.getLast();
      Chronology chronology =
          finder(histories, fold, index)
              .find(caseId, new AsOf(last.position() + 1), last.recordedAt())
              .orElseThrow(() -> new IllegalArgumentException("there is no case " + caseId + " among these events"));
      return files.write(chronology, Format.HTML);
    }
  }

  private List<RecordedEvent> recorded(List<ShownEvent> shown) {
    return shown.stream()
        .map(event ->
            new RecordedEvent(event.position(), event.recordedAt(), recordings.decode(event.payload().deepCopy())))
        .toList();
  }

  private ChronologyFinder finder(Histories histories, EntryFold fold, LuceneIndex index) {
    EntryFinder entries = new EntryFinder(histories, fold, events);
    CaseFinder cases = new CaseFinder(histories, index, entries);
    MentionsFinder mentions =
        new MentionsFinder(
            entries,
            new PartyFinder(histories, index, entries),
            new SourceFinder(histories, index),
            new ExhibitFinder(histories, index),
            cases);
    return new ChronologyFinder(cases, new TimelineFinder(cases, entries, index), mentions);
  }
}
