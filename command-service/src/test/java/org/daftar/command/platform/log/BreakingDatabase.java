package org.daftar.command.platform.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;

/** A database whose writing connection breaks, once, when it is told to. */
public final class BreakingDatabase implements Database {

  /** When the connection breaks. */
  public enum Break {
    NEVER,
    /** Instead of the commit. */
    BEFORE_COMMIT,
    /** After the commit, before its answer. */
    AFTER_COMMIT
  }

  private final Database real;
  private final SQLException broken;
  private volatile Break next = Break.NEVER;
  private volatile boolean unreachable;
  private volatile Optional<Swap> swap;

  /**
   * @param broken what the driver throws when the connection breaks
   */
  public BreakingDatabase(Database real, SQLException broken) {
    this.real = real;
    this.broken = broken;
    this.swap =
        real.swap()
            .map(swap ->
                (connection, batch) -> {
                  Break when = next;
                  next = Break.NEVER;
                  if (when == Break.BEFORE_COMMIT) {
                    throw breakOff(connection);
                  }
                  boolean written = swap.write(connection, batch);
                  if (when == Break.AFTER_COMMIT) {
                    throw breakOff(connection);
                  }
                  return written;
                });
  }

  public void breakAt(Break when) {
    next = when;
  }

  /** From now on no new connection is made, or is again. */
  public void setUnreachable(boolean unreachable) {
    this.unreachable = unreachable;
  }

  /** From now on the head is held through several statements. */
  public void neverSwap() {
    swap = Optional.empty();
  }

  private SQLException breakOff(Connection connection) throws SQLException {
    connection.close();
    return broken;
  }

  @Override
  public Connection connect() throws SQLException {
    if (unreachable) {
      throw broken;
    }
    Connection connection = real.connect();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              boolean commit = method.getName().equals("setAutoCommit") && arguments[0].equals(true);
              if (commit && next == Break.BEFORE_COMMIT) {
                next = Break.NEVER;
                throw breakOff(connection);
              }
              try {
                Object result = method.invoke(connection, arguments);
                if (commit && next == Break.AFTER_COMMIT) {
                  next = Break.NEVER;
                  throw breakOff(connection);
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public DataSource readers() {
    return real.readers();
  }

  @Override
  public Duration look() {
    return real.look();
  }

  @Override
  public Duration patience() {
    return Duration.ofMillis(200);
  }

  @Override
  public String lockHead() {
    return real.lockHead();
  }

  @Override
  public String members() {
    return real.members();
  }

  @Override
  public void bindMembers(PreparedStatement statement, int parameter, Collection<String> members) throws SQLException {
    real.bindMembers(statement, parameter, members);
  }

  @Override
  public Failure failure(SQLException failure) {
    return real.failure(failure);
  }

  @Override
  public Optional<Swap> swap() {
    return swap;
  }

  @Override
  public void close() {
    real.close();
  }
}
