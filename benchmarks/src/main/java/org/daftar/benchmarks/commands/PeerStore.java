package org.daftar.benchmarks.commands;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.daftar.benchmarks.measuring.Sqlite;
import org.daftar.events.DomainEvent;
import org.sqlite.SQLiteErrorCode;

/**
 * Axon's own JDBC event store, as fast as settings make it: every append is a transaction of its own.
 *
 * @param connections to the database
 * @param engine over them
 */
public record PeerStore(HikariDataSource connections, JdbcEventStorageEngine engine) implements AutoCloseable {

  private static final String SCHEMA = "/peer-schema.sql";

  /** More were slower on two cores. */
  private static final int CONNECTIONS = 32;

  private static final String POSTGRES_DUPLICATE = "23505";

  /** Over SQLite: one connection, since several end in {@code SQLITE_BUSY}; the same journal as ours. */
  public static PeerStore sqlite(Path folder) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(Sqlite.durable(folder.resolve("peer.sqlite")));
    pool.setConnectionInitSql(Sqlite.LONG_JOURNAL);
    pool.setMaximumPoolSize(1);
    HikariDataSource connections = new HikariDataSource(pool);
    Sqlite.execute(connections, SCHEMA);
    return new PeerStore(connections, engine(connections));
  }

  /** Over PostgreSQL, in an empty schema, with a pool of connections. */
  public static PeerStore postgres(DataSource schema) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(schema);
    pool.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource connections = new HikariDataSource(pool);
    JdbcEventStorageEngine engine = engine(connections);
    engine.createSchema(PostgresEventTableFactory.INSTANCE);
    return new PeerStore(connections, engine);
  }

  /** The first event of a stream, as Axon appends it. */
  public static EventMessage<?> message(DomainEvent event) {
    return new GenericDomainEventMessage<>("stream", event.stream(), 0, event);
  }

  private static JdbcEventStorageEngine engine(DataSource connections) {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(connections::getConnection)
        .transactionManager(NoTransactionManager.instance())
        .eventSerializer(new PeerSerializer())
        .snapshotSerializer(new PeerSerializer())
        .persistenceExceptionResolver(PeerStore::isDuplicateKey)
        .build();
  }

  private static boolean isDuplicateKey(Exception e) {
    return e instanceof SQLException sql
        && (POSTGRES_DUPLICATE.equals(sql.getSQLState())
            || (sql.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code);
  }

  @Override
  public void close() {
    connections.close();
  }
}
