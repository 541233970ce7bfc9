package org.daftar.benchmarks.commands;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.daftar.benchmarks.measuring.Sqlite;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.sqlite.SQLiteErrorCode;

/**
 * Axon's own JDBC event store over SQLite, as fast as settings make it: one connection, since several end in {@code
 * SQLITE_BUSY}; every append a transaction of its own, which is held for nothing else; the same journal as ours.
 */
final class PeerSide implements Side {

  private static final String SCHEMA = "/peer-schema.sql";

  private final HikariDataSource connections;
  private final Configuration axon;
  private final CommandGateway commands;

  private PeerSide(HikariDataSource connections) {
    this.connections = connections;
    this.axon =
        DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore(c -> engine())
            .configureCommandBus(c -> SimpleCommandBus.builder().build())
            .configureAggregate(
                AggregateConfigurer.defaultConfiguration(PeerCase.class).configureCache(c -> new WeakReferenceCache()))
            .start();
    this.commands = axon.commandGateway();
  }

  static Side open(Path folder) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(Sqlite.durable(folder.resolve("peer.sqlite")));
    pool.setConnectionInitSql(Sqlite.LONG_JOURNAL);
    pool.setMaximumPoolSize(1);
    HikariDataSource connections = new HikariDataSource(pool);
    Sqlite.execute(connections, SCHEMA);
    return new PeerSide(connections);
  }

  @Override
  public void open(CaseOpened opened) {
    commands.sendAndWait(new PeerCase.Open(opened.caseId().value(), opened));
  }

  @Override
  public void note(BackgroundNoted noted) {
    commands.sendAndWait(new PeerCase.Note(noted.caseId().value(), noted));
  }

  private EventStorageEngine engine() {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(connections::getConnection)
        .transactionManager(NoTransactionManager.instance())
        .eventSerializer(new PeerSerializer())
        .snapshotSerializer(new PeerSerializer())
        .persistenceExceptionResolver(PeerSide::isDuplicateKey)
        .build();
  }

  private static boolean isDuplicateKey(Exception e) {
    return e instanceof SQLException sql && (sql.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
  }

  @Override
  public void close() {
    axon.shutdown();
    connections.close();
  }
}
