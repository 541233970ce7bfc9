package org.daftar.benchmarks.lagging;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.daftar.benchmarks.commands.PeerStore;
import org.daftar.benchmarks.commands.Sample;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.DomainEvent;
import org.daftar.identity.EntryId;

/**
 * The peer: Axon over PostgreSQL, where one event store appends and another, as in a process of its own, is followed by
 * a tracking processor. Neither REST nor documents are in the way, which is to its advantage.
 */
final class AxonAcross implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final Map<EntryId, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();
  private final PeerStore store;
  private final EmbeddedEventStore writing;
  private final EmbeddedEventStore elsewhere;
  private final TrackingEventProcessor following;

  AxonAcross(DataSource schema) {
    store = PeerStore.postgres(schema);
    writing = EmbeddedEventStore.builder().storageEngine(store.engine()).build();
    elsewhere = EmbeddedEventStore.builder().storageEngine(store.engine()).build();
    following =
        TrackingEventProcessor.builder()
            .name("follower")
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
            .messageSource(elsewhere)
            .tokenStore(new InMemoryTokenStore())
            .transactionManager(NoTransactionManager.instance())
            .build();
    following.start();
  }

  /** Appends one event and waits until it was handled elsewhere. */
  OptionalLong append(long number) throws Exception {
    BackgroundNoted noted = Sample.noted();
    CompletableFuture<Long> handled = new CompletableFuture<>();
    seen.put(noted.entry(), handled);
    writing.publish(PeerStore.message(noted));
    long acknowledged = System.nanoTime();
    return OptionalLong.of(Math.max(0, handled.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - acknowledged));
  }

  /** Axon calls this. */
  @EventHandler
  void on(DomainEvent event) {
    if (event instanceof BackgroundNoted noted) {
      CompletableFuture<Long> waiting = seen.remove(noted.entry());
      if (waiting != null) {
        waiting.complete(System.nanoTime());
      }
    }
  }

  @Override
  public void close() {
    following.shutDown();
    elsewhere.shutDown();
    writing.shutDown();
    store.close();
  }
}
