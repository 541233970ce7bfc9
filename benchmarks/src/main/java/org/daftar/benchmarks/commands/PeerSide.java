package org.daftar.benchmarks.commands;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.ContextEvent.BackgroundNoted;

/** Axon over its own event store. */
final class PeerSide implements Side {

  private final PeerStore store;
  private final Configuration axon;
  private final CommandGateway commands;

  private PeerSide(PeerStore store) {
    this.store = store;
    this.axon =
        DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore(c -> store.engine())
            .configureCommandBus(c -> SimpleCommandBus.builder().build())
            .configureAggregate(
                AggregateConfigurer.defaultConfiguration(PeerCase.class).configureCache(c -> new WeakReferenceCache()))
            .start();
    this.commands = axon.commandGateway();
  }

  static Side open(Path folder) {
    return new PeerSide(PeerStore.sqlite(folder));
  }

  /** Over PostgreSQL, in an empty schema. */
  static Side on(DataSource schema) {
    return new PeerSide(PeerStore.postgres(schema));
  }

  @Override
  public void open(CaseOpened opened) {
    commands.sendAndWait(new PeerCase.Open(opened.caseId().value(), opened));
  }

  @Override
  public void note(BackgroundNoted noted) {
    commands.sendAndWait(new PeerCase.Note(noted.caseId().value(), noted));
  }

  @Override
  public void close() {
    axon.shutdown();
    store.close();
  }
}
