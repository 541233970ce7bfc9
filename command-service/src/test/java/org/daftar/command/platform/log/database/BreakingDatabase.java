package org.daftar.command.platform.log.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
  private final AtomicReference<Break> next = new AtomicReference<>(Break.NEVER);
  private final AtomicReference<Batch> lost = new AtomicReference<>();
  private volatile boolean unreachable;
  private volatile boolean swapping = true;
  private volatile Optional<String> onConnect = Optional.empty();

  /**
   * @param broken what the driver throws when the connection breaks
   */
  public BreakingDatabase(Database real, SQLException broken) {
    this.real = real;
    this.broken = broken;
  }

  public void breakAt(Break when) {
    next.set(when);
  }

  /** From now on no new connection is made, or is again. */
  public void setUnreachable(boolean unreachable) {
    this.unreachable = unreachable;
  }

  /** From now on the head is held through several statements. */
  public void neverSwap() {
    swapping = false;
  }

  /** What each new connection is told first. */
  public void onConnect(Optional<String> statement) {
    onConnect = statement;
  }

  /** The server gets round to the statement whose connection broke before it was carried out. */
  public boolean carryOutWhatWasLost() throws SQLException {
    try (Connection connection = real.connect()) {
      return real.swap().orElseThrow().write(connection, lost.get());
    }
  }

  @Override
  public Connection connect() throws SQLException {
    if (unreachable) {
      throw broken;
    }
    Connection connection = real.connect();
    if (onConnect.isPresent()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(onConnect.get());
      }
    }
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              boolean commits = method.getName().equals("setAutoCommit") && arguments[0].equals(true);
              Call call = () -> method.invoke(connection, arguments);
              return commits ? breaking(connection, call) : plain(call);
            });
  }

  @Override
  public Optional<Swap> swap() {
    return real.swap()
        .filter(swap -> swapping)
        .map(swap ->
            (connection, batch) -> {
              lost.set(batch);
              return (boolean) breaking(connection, () -> swap.write(connection, batch));
            });
  }

  private Object breaking(Connection connection, Call commit) throws SQLException {
    Break when = next.getAndSet(Break.NEVER);
    Object result = when == Break.BEFORE_COMMIT ? false : plain(commit);
    if (when != Break.NEVER) {
      connection.close();
      throw broken;
    }
    return result;
  }

  private static Object plain(Call call) throws SQLException {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SQLException failure) {
        throw failure;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private interface Call {
    Object run() throws SQLException, InvocationTargetException, IllegalAccessException;
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
  public void close() {
    real.close();
  }
}
