package org.daftar.command.platform.axon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.daftar.command.casefile.Facts;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.recording.IdempotentRequest;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Recorded;
import org.daftar.date.FuzzyDate;
import org.daftar.events.DomainEvent;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.events.SourceEvent.SourceKind;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.PartyId;
import org.daftar.value.LangText;
import org.daftar.value.PersonName;

/** A person at the deciding side over a real log. Several desks over one log are several processes to each other. */
final class Desk implements AutoCloseable {

  private static final EventCodec EVENTS = new EventCodec(new EventCatalogue());
  static final RecordingCodec RECORDINGS = new RecordingCodec(EVENTS, List.of());

  private final EventLog log;
  private final CommandSide side;

  Desk(EventLog log) {
    this(log, Sizes.USUAL);
  }

  Desk(EventLog log, Sizes sizes) {
    this.log = log;
    this.side = new CommandSide(log, EVENTS, RECORDINGS, sizes);
  }

  static EventLog open(Path folder) {
    return SqliteLog.open(folder, () -> TestEvents.GENESIS, LogClock.system());
  }

  /** Registers what the invented facts mention, and opens their case and another. */
  Desk withTheUsual() {
    record(party(Facts.ACTIVIST));
    record(party(Facts.LAWYER));
    record(source());
    record(Facts.opened());
    record(Facts.opened(Facts.OTHER_CASE));
    return this;
  }

  Recorded record(DomainEvent event) {
    return record(event, Set.of(), OptionalLong.empty(), Optional.empty());
  }

  Recorded acknowledging(DomainEvent event, String... cautions) {
    return record(event, Set.of(cautions), OptionalLong.empty(), Optional.empty());
  }

  Recorded ifMatch(long version, DomainEvent event) {
    return record(event, Set.of(), OptionalLong.of(version), Optional.empty());
  }

  Recorded under(String key, String digest, DomainEvent event) {
    IdempotentRequest request = new IdempotentRequest(key, digest, 201, "/api/" + event.stream());
    return record(event, Set.of(), OptionalLong.empty(), Optional.of(request));
  }

  private Recorded record(
      DomainEvent event, Set<String> acknowledged, OptionalLong ifMatch, Optional<IdempotentRequest> request) {
    return side.recorder().record(new Proposal(event, "A. Lawyer", acknowledged, ifMatch, request));
  }

  /** What stands at a position of the log. */
  Recording at(long position) {
    return RECORDINGS.decode(log.readFrom(position, 1).getFirst().payload().bytes());
  }

  /** All events of a stream. */
  List<DomainEvent> stream(String stream) {
    try (var events = log.readStream(stream, 0)) {
      return events.map(LoggedEvent::payload).map(payload -> RECORDINGS.decode(payload.bytes()).event()).toList();
    }
  }

  @Override
  public void close() {
    side.close();
  }

  static PartyRegistered party(PartyId party) {
    return new PartyRegistered(
        party, PartyType.PERSON, PersonName.of("A. Person"), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static SourceRecorded source() {
    return new SourceRecorded(
        Facts.SOURCE,
        SourceKind.PRESS,
        LangText.of("An article"),
        Optional.empty(),
        Optional.empty(),
        FuzzyDate.undated("no date"),
        Optional.empty(),
        Optional.empty());
  }
}
