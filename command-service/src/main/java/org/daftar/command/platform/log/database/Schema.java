package org.daftar.command.platform.log.database;

import javax.sql.DataSource;
import org.daftar.command.log.LogUnavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables of a log. */
public final class Schema {

  private Schema() {}

  /**
   * Makes the tables where they do not exist, and brings older ones up to date.
   *
   * @param vendor whose scripts are taken
   * @throws LogUnavailable where the tables are of a version that this one cannot read
   */
  public static void prepare(DataSource connections, String vendor) {
    try {
      Flyway.configure().dataSource(connections).locations("classpath:db/log/" + vendor).load().migrate();
    } catch (FlywayValidateException e) {
      throw new LogUnavailable(
          "The log was written by a version of Daftar whose logs this version cannot read; it was left as it is", e);
    }
  }
}
