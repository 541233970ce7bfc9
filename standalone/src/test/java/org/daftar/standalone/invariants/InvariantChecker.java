package org.daftar.standalone.invariants;

import java.nio.file.Path;
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
    LogFile log = LogFile.read(file);
    List<Finding> findings =
        Stream.of(Numbering.check(log.rows()), Effects.check(ledger, log.rows()), KeptAnswers.check(ledger, log))
            .flatMap(List::stream)
            .toList();
    return new Verdict(ledger.commands().size(), ledger.acknowledged(), log.rows().size(), findings);
  }
}
