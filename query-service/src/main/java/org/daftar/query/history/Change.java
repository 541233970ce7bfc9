package org.daftar.query.history;

import java.time.Instant;
import java.util.List;
import org.daftar.events.DomainEvent;
import org.daftar.events.codec.Recording;
import org.daftar.query.feed.RecordedEvent;

/**
 * One thing that happened to a subject.
 *
 * @param position of the event on the log
 * @param recordedAt when the server wrote it
 * @param recordedBy who recorded it
 * @param acknowledged the cautions that this person acknowledged, by their rules' codes
 * @param event what happened
 */
public record Change(
    long position, Instant recordedAt, String recordedBy, List<String> acknowledged, DomainEvent event) {

  public Change {
    acknowledged = List.copyOf(acknowledged);
  }

  static Change of(RecordedEvent event) {
    Recording recording = event.recording();
    return new Change(
        event.position(), event.recordedAt(), recording.recordedBy(), recording.acknowledged(), recording.event());
  }
}
