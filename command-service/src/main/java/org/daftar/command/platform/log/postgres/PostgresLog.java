package org.daftar.command.platform.log.postgres;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.LogEngine;
import org.daftar.command.platform.log.append.WriterMeter;
import org.daftar.command.platform.log.clock.LogClock;

/** Opens the log of an organisation: tables in a PostgreSQL database that several nodes share. */
public final class PostgresLog {

  private PostgresLog() {}

  /**
   * Opens the log in a database; makes the tables where they do not exist.
   *
   * @param connections to the database and its schema, not pooled
   * @throws LogUnavailable where the server may lose what it has committed, or cannot be reached
   */
  public static EventLog open(DataSource connections, Supplier<Genesis> genesis, LogClock clock) {
    return open(connections, genesis, clock, WriterMeter.NONE);
  }

  /** The same where somebody measures how it writes. */
  public static EventLog open(DataSource connections, Supplier<Genesis> genesis, LogClock clock, WriterMeter meter) {
    return LogEngine.open(PostgresDatabase.open(connections), genesis, clock, meter);
  }
}
