package org.daftar.query.platform.node;

import java.util.List;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.projection.SubjectVersions;

/**
 * What makes documents and versions out of events; all generations share it.
 *
 * @param events reads and writes events
 * @param entries makes entries of them
 */
record Folding(EventCodec events, EntryFold entries) {

  static Folding of(EventCodec events) {
    return new Folding(events, new EntryFold(new Amendments(events)));
  }

  RecordingCodec recordings() {
    return new RecordingCodec(events, List.of());
  }

  SubjectVersions versions() {
    return new SubjectVersions(entries, events);
  }
}
