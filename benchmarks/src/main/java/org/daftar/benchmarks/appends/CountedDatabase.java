package org.daftar.benchmarks.appends;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.daftar.command.platform.log.database.Database;

/** A database that counts how the batches of its log find the head. */
record CountedDatabase(Database database, Batches batches) implements Database {

  @Override
  public Optional<Swap> swap() {
    return database
        .swap()
        .map(swap ->
            (connection, batch) -> {
              boolean written = swap.write(connection, batch);
              batches.planned(written);
              return written;
            });
  }

  /** Is asked for each batch that is written while the head is held. */
  @Override
  public String lockHead() {
    batches.held();
    return database.lockHead();
  }

  @Override
  public Connection connect() throws SQLException {
    return database.connect();
  }

  @Override
  public DataSource readers() {
    return database.readers();
  }

  @Override
  public Duration look() {
    return database.look();
  }

  @Override
  public String members() {
    return database.members();
  }

  @Override
  public void bindMembers(PreparedStatement statement, int parameter, Collection<String> members) throws SQLException {
    database.bindMembers(statement, parameter, members);
  }

  @Override
  public Failure failure(SQLException failure) {
    return database.failure(failure);
  }

  @Override
  public Duration patience() {
    return database.patience();
  }

  @Override
  public void close() {
    database.close();
  }
}
