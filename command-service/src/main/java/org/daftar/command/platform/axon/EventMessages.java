package org.daftar.command.platform.axon;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.daftar.command.casefile.Case;
import org.daftar.command.exhibit.Exhibit;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.party.Party;
import org.daftar.command.recording.Authorship;
import org.daftar.command.source.Source;
import org.daftar.command.vocabulary.OwnTerms;
import org.daftar.command.workday.CountryCalendar;
import org.daftar.events.CaseEvent;
import org.daftar.events.DomainEvent;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.LogEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.SourceEvent;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;

/** Turns Axon's messages into events of the log and back. */
final class EventMessages {

  private final RecordingCodec codec;

  EventMessages(RecordingCodec codec) {
    this.codec = codec;
  }

  /**
   * @throws IllegalArgumentException for an event that happened to no subject: the log has no place for it
   */
  NewEvent toLog(EventMessage<?> message) {
    if (!(message instanceof DomainEventMessage<?> event) || !(event.getPayload() instanceof DomainEvent happened)) {
      throw new IllegalArgumentException(message.getPayloadType() + " is not an event of the record");
    }
    Authorship by = (Authorship) Objects.requireNonNull(event.getMetaData().get(Authorship.KEY), "nobody recorded it");
    byte[] payload = codec.encode(new Recording(happened, by.recordedBy(), by.acknowledged()));
    return new NewEvent(
        event.getAggregateIdentifier(), event.getSequenceNumber(), event.getIdentifier(), Payload.of(payload));
  }

  DomainEventMessage<?> ofStream(LoggedEvent event) {
    Recording recording = codec.decode(event.payload().bytes());
    MetaData by = MetaData.with(Authorship.KEY, new Authorship(recording.recordedBy(), recording.acknowledged()));
    return new GenericDomainEventMessage<>(
        aggregateType(recording.event()),
        event.stream(),
        event.sequence(),
        recording.event(),
        by,
        event.eventId(),
        event.recordedAt());
  }

  TrackedEventMessage<?> ofLog(LoggedEvent event) {
    return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(event.position()), ofStream(event));
  }

  /** The name under which Axon knows the aggregate: the simple name of its class. */
  static String aggregateType(DomainEvent event) {
    return switch (event) {
      case CaseEvent e -> Case.class.getSimpleName();
      case PartyEvent e -> Party.class.getSimpleName();
      case SourceEvent e -> Source.class.getSimpleName();
      case ExhibitEvent e -> Exhibit.class.getSimpleName();
      case WorkingDayEvent e -> CountryCalendar.class.getSimpleName();
      case VocabularyEvent e -> OwnTerms.class.getSimpleName();
      case LogEvent e -> LogEvent.STREAM;
    };
  }
}
