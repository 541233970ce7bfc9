package org.daftar.command.platform.log.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;

/** What the engine must know of a vendor's database, whose tables exist. */
public interface Database extends AutoCloseable {

  /** Opens a connection to write by: a commit that returns is durable. */
  Connection connect() throws SQLException;

  /** Connections to read by. */
  DataSource readers();

  /** How often to look for what other processes append, while somebody waits for it. */
  Duration look();

  /**
   * Selects size, recorded_at and fence of the head; from then on to the end of the transaction nobody else appends.
   */
  String lockHead();

  /** A table {@code m} of one column {@code value}, made of one parameter that holds many strings. */
  String members();

  /** Binds the parameter of {@link #members()}. */
  void bindMembers(PreparedStatement statement, int parameter, Collection<String> members) throws SQLException;

  /** What a failed statement or commit means. */
  Failure failure(SQLException failure);

  /** How long to try to find out what became of a commit whose answer got lost, while those who wait for it wait. */
  default Duration patience() {
    return Duration.ofSeconds(10);
  }

  /** The way to append in one statement, where that is faster than holding the head through several. */
  Optional<Swap> swap();

  @Override
  void close();

  /** What a failure means for what was to be written. */
  enum Failure {
    /** Nothing was written: the values themselves are not accepted, and never will be. */
    NOT_ACCEPTED,
    /** Nothing was written: the database could not do it. */
    NOT_WRITTEN,
    /** Whether a commit under way has happened is unknown. */
    IN_DOUBT
  }

  /** Appends in one statement. */
  interface Swap {

    /**
     * Writes a batch, in a transaction of its own, if the log is still at the head that it was planned at, every
     * assumed head is so, and none of its keys is taken; otherwise writes nothing.
     *
     * @return whether it was written
     */
    boolean write(Connection connection, Batch batch) throws SQLException;
  }
}
