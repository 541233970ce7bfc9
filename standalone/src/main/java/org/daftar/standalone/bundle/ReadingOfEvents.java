package org.daftar.standalone.bundle;

import java.util.List;
import org.daftar.command.bundle.Chronicles;
import org.daftar.command.bundle.ShownEvent;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.CaseId;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.platform.alone.EventsAlone;

/** Has the answering side of this process write what people read of a case. */
public final class ReadingOfEvents implements Chronicles {

  private final EventsAlone reading;
  private final RecordingCodec recordings;

  /** Reads events by a codec. */
  public ReadingOfEvents(EventCodec events, RecordingCodec recordings, ChronologyFiles files) {
    this.reading = new EventsAlone(events, recordings, files);
    this.recordings = recordings;
  }

  @Override
  public byte[] html(CaseId caseId, List<ShownEvent> shown, int withheld) {
    List<RecordedEvent> recorded =
        shown.stream()
            .map(event ->
                new RecordedEvent(event.position(), event.recordedAt(), recordings.decode(event.payload().deepCopy())))
            .toList();
    return reading.html(caseId, recorded, withheld);
  }
}
