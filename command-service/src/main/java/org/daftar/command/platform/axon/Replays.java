package org.daftar.command.platform.axon;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.Outcome;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.recording.IdempotentRequest;
import org.daftar.command.recording.KeyReused;
import org.daftar.command.recording.Recorded;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.ExportEvent;
import org.daftar.events.codec.RecordingCodec;

/** Answers a request that comes again as it was answered the first time. */
final class Replays {

  private final EventLog log;
  private final RecordingCodec codec;

  Replays(EventLog log, RecordingCodec codec) {
    this.log = log;
    this.codec = codec;
  }

  /** How a request was answered, where it had its effect before. */
  Optional<Recorded> find(Optional<IdempotentRequest> request) {
    return request.flatMap(again -> log.outcome(again.key()).map(stored -> answer(again, stored)));
  }

  /**
   * @throws KeyReused where it is another request that comes under the key
   */
  Recorded answer(IdempotentRequest again, StoredOutcome stored) {
    Outcome first = stored.outcome();
    if (!first.bodyDigest().equals(again.digest())) {
      throw new KeyReused(
          "another request came under the idempotency key " + again.key() + " before: choose a new key");
    }
    IdempotentRequest earlier =
        new IdempotentRequest(first.key(), first.bodyDigest(), first.status(), first.location());
    return new Recorded(stored.appended().size(), version(stored.appended().lastPosition()), Optional.of(earlier));
  }

  /**
   * The last change of the subject up to the last event of the request: that event itself, unless it changed nothing.
   */
  private long version(long position) {
    LoggedEvent last = log.readFrom(position, 1).getFirst();
    DomainEvent event = eventOf(last);
    return switch (event) {
      case EntryMovedHere arrival -> lastChange(arrival.from().value(), position);
      case EntrySharedHere copy -> lastChange(copy.from().value(), position);
      case ExportEvent export -> lastChange(last.stream(), position);
      default -> position;
    };
  }

  private long lastChange(String stream, long upTo) {
    try (Stream<LoggedEvent> events = log.readStream(stream, 0)) {
      return events
          .takeWhile(event -> event.position() <= upTo)
          .filter(event -> !(eventOf(event) instanceof ExportEvent))
          .mapToLong(LoggedEvent::position)
          .max()
          .orElseThrow();
    }
  }

  private DomainEvent eventOf(LoggedEvent event) {
    return codec.decode(event.payload().bytes()).event();
  }
}
