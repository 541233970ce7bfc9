package org.daftar.standalone.invariants;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Decides whether a log agrees with what the clients know. */
public final class InvariantChecker {

  private InvariantChecker() {}

  /**
   * Checks the file of a log.
   *
   * @param ledger of all clients that ever wrote to it
   * @param file of a log that nobody writes to at the moment
   */
  public static Verdict check(Ledger ledger, Path file) throws SQLException {
    return check(ledger, LogFile.read(file));
  }

  /** The same for a log in another database; the connection is left open. */
  public static Verdict check(Ledger ledger, Connection database) throws SQLException {
    return check(ledger, LogFile.read(database));
  }

  private static Verdict check(Ledger ledger, LogFile log) {
    List<Finding> findings =
        Stream.of(Numbering.check(log.rows()), Effects.check(ledger, log.rows()), KeptAnswers.check(ledger, log))
            .flatMap(List::stream)
            .toList();
    return new Verdict(ledger.commands().size(), ledger.acknowledged(), log.rows().size(), findings);
  }
}
