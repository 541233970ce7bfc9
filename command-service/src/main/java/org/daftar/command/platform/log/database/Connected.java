package org.daftar.command.platform.log.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The writer's session: opened when it is needed, dropped when something failed, so that writing recovers by itself.
 */
public final class Connected implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Connected.class.getName());

  private final Database database;
  private @Nullable Session session;

  /** Connects when it is first needed. */
  public Connected(Database database) {
    this.database = database;
  }

  /** The session, over a new connection where the last one broke. */
  public Session session() throws SQLException {
    if (session == null) {
      session = new Session(database);
    }
    return session;
  }

  /** Ends the session; a transaction that it has begun is rolled back. */
  public void drop() {
    Session ended = session;
    session = null;
    if (ended != null) {
      try {
        ended.close();
      } catch (SQLException e) {
        LOG.log(Level.DEBUG, "A broken connection did not close", e);
      }
    }
  }

  @Override
  public void close() {
    drop();
  }
}
