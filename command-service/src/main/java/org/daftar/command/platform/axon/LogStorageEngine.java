package org.daftar.command.platform.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daftar.command.log.Appended;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.StreamMoved;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on the log. A tracking token is a size: {@code GlobalSequenceTrackingToken(N)} has seen the
 * positions 0 to N. Since positions are dense and in the order of commits, there are no gaps to wait for.
 */
final class LogStorageEngine implements EventStorageEngine {

  private final EventLog log;
  private final EventMessages messages;
  private final CaseSnapshots snapshots;
  private final LogPositions positions;
  private final LogRegisters registers;

  LogStorageEngine(
      EventLog log, EventMessages messages, CaseSnapshots snapshots, LogPositions positions, LogRegisters registers) {
    this.log = log;
    this.messages = messages;
    this.snapshots = snapshots;
    this.positions = positions;
    this.registers = registers;
  }

  /** Appends all events of a unit of work at once, with what the decision rests on. */
  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    Basis basis = Basis.current();
    List<NewEvent> rows = events.stream().map(messages::toLog).toList();
    try {
      Appended appended = log.append(basis.appending(rows));
      positions.note(rows, appended);
      rows.forEach(row -> registers.forget(row.stream()));
      basis.appended(appended);
    } catch (StreamMoved moved) {
      throw new ConcurrencyException(moved.getMessage(), moved);
    }
  }

  @Override
  public DomainEventStream readEvents(String stream, long fromSequence) {
    return DomainEventStream.of(log.readStream(stream, fromSequence).map(messages::ofStream));
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
    return StreamSupport.stream(new Portions(log, after == null ? 0 : positionOf(after) + 1), false)
        .map(messages::ofLog);
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    log.storeSnapshot(snapshots.toLog(snapshot));
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return log.snapshot(stream).flatMap(snapshots::ofLog);
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    OptionalLong head = log.headOf(stream);
    return head.isPresent() ? Optional.of(head.getAsLong()) : Optional.empty();
  }

  /** A token that has seen nothing: Axon wants null for it. */
  @Override
  public @Nullable TrackingToken createTailToken() {
    return null;
  }

  @Override
  public @Nullable TrackingToken createHeadToken() {
    return havingSeen(log.size());
  }

  @Override
  public @Nullable TrackingToken createTokenAt(Instant instant) {
    return havingSeen(log.sizeAt(instant.minusMillis(1)));
  }

  private static @Nullable TrackingToken havingSeen(long events) {
    return events == 0 ? null : new GlobalSequenceTrackingToken(events - 1);
  }

  private static long positionOf(TrackingToken token) {
    return ((GlobalSequenceTrackingToken) token).getGlobalIndex();
  }
}
