package org.daftar.command.platform.log.append;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.daftar.command.log.OutcomeUnknown;
import org.daftar.command.platform.log.database.Connected;
import org.daftar.command.platform.log.database.Session;

/**
 * Finds out whether a commit whose answer got lost has happened. It may even be under way still, in a server process
 * that outlives its connection: so the head is taken, which waits for a commit that holds it, and the fence is raised,
 * which stops one that does not. On SQLite the same overwrites what a failed commit may have left in the write-ahead
 * log.
 */
final class Doubt {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Connected connected;
  private final Duration patience;

  Doubt(Connected connected, Duration patience) {
    this.connected = connected;
    this.patience = patience;
  }

  /**
   * Whether the event is on the log; where it is not, the commit that would have brought it can no longer happen.
   *
   * @throws OutcomeUnknown where the database did not answer for too long
   */
  boolean happened(String eventId) {
    long start = System.nanoTime();
    while (true) {
      try {
        return lookUp(eventId);
      } catch (SQLException e) {
        if (System.nanoTime() - start > patience.toNanos()) {
          throw new OutcomeUnknown(
              "The connection broke during a commit, and in " + patience + " none could be made to ask", e);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private boolean lookUp(String eventId) throws SQLException {
    connected.drop();
    Session session = connected.session();
    session.lock();
    boolean holds = session.holds(eventId);
    session.raiseFence();
    session.commit();
    return holds;
  }
}
