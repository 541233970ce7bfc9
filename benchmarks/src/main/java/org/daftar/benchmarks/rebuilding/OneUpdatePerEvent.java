package org.daftar.benchmarks.rebuilding;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.daftar.benchmarks.measuring.Effort;
import org.daftar.command.log.EventLog;
import org.daftar.events.DomainEvent;
import org.daftar.events.codec.Recording;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.projection.Projection;

/**
 * The peer: Axon's own tracking processor as it comes, which hands over one event after the other. Each is an update of
 * the documents that it concerns and of the index, the same ones in the same store.
 */
final class OneUpdatePerEvent {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Projection projection;
  private final AtomicLong position = new AtomicLong();
  private final CountDownLatch handled;

  private OneUpdatePerEvent(ReadModels models, int events) {
    this.projection = models.projection();
    this.handled = new CountDownLatch(events);
  }

  /** How long it takes over the first events of a log, which it has in memory and decoded before it starts. */
  static Effort over(EventLog log, int events, ReadModels models) throws InterruptedException {
    OneUpdatePerEvent handler = new OneUpdatePerEvent(models, events);
    TrackingEventProcessor processor =
        TrackingEventProcessor.builder()
            .name("documents")
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(handler).build())
            .messageSource(EmbeddedEventStore.builder().storageEngine(copy(log, events, models)).build())
            .tokenStore(new InMemoryTokenStore())
            .transactionManager(NoTransactionManager.instance())
            .build();
    try {
      return Effort.of(() -> {
        processor.start();
        handler.awaitAll();
      });
    } finally {
      processor.shutDown();
    }
  }

  private void awaitAll() throws InterruptedException {
    if (!handled.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("the peer has not handled " + handled.getCount() + " events");
    }
  }

  private static EventStorageEngine copy(EventLog log, int events, ReadModels models) {
    List<? extends GenericDomainEventMessage<?>> copied =
        log.readFrom(0, events).stream()
            .map(event ->
                new GenericDomainEventMessage<>(
                    "stream",
                    event.stream(),
                    event.sequence(),
                    models.recordings().decode(event.payload().bytes()).event(),
                    MetaData.emptyInstance(),
                    UUID.randomUUID().toString(),
                    event.recordedAt()))
            .toList();
    EventStorageEngine engine = new InMemoryEventStorageEngine();
    engine.appendEvents(copied);
    return engine;
  }

  /** Axon calls this. */
  @EventHandler
  void on(DomainEvent event, EventMessage<?> message) {
    long here = position.getAndIncrement();
    RecordedEvent recorded =
        new RecordedEvent(here, message.getTimestamp(), new Recording(event, "A. Lawyer", List.of()));
    projection.take(List.of(recorded));
    handled.countDown();
  }
}
