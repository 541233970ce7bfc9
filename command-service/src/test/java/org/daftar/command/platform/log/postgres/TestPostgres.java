package org.daftar.command.platform.log.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that flushes what it commits: one of its own, or the one that {@code DAFTAR_TEST_POSTGRES} names
 * by a JDBC address. Tests have schemas of their own in it, which are dropped at the end.
 */
public final class TestPostgres implements AutoCloseable {

  private final Optional<EmbeddedPostgres> own;
  private final String address;
  private final Queue<String> schemas = new ConcurrentLinkedQueue<>();

  private TestPostgres(Optional<EmbeddedPostgres> own, String address) {
    this.own = own;
    this.address = address;
  }

  static TestPostgres start() {
    String outside = System.getenv("DAFTAR_TEST_POSTGRES");
    return outside == null ? startOwn("on") : new TestPostgres(Optional.empty(), outside);
  }

  static TestPostgres startOwn(String fsync) {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", fsync)
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
      return new TestPostgres(Optional.of(server), server.getJdbcUrl("postgres", "postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Connections to a new, empty schema. */
  public DataSource newSchema() {
    PGSimpleDataSource source = connections();
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    schemas.add(schema);
    source.setCurrentSchema(schema);
    return source;
  }

  private PGSimpleDataSource connections() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address);
    return source;
  }

  @Override
  public void close() throws IOException, SQLException {
    if (own.isPresent()) {
      own.get().close();
    } else {
      dropSchemas();
    }
  }

  private void dropSchemas() throws SQLException {
    try (Connection connection = connections().getConnection();
        Statement statement = connection.createStatement()) {
      for (String schema : schemas) {
        statement.execute("drop schema " + schema + " cascade");
      }
    }
  }
}
