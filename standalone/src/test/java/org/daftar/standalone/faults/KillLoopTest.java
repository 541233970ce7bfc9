package org.daftar.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.daftar.standalone.invariants.InvariantChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short loop; the long one is among the benchmarks. */
class KillLoopTest {

  private static final int KILLS = 3;
  private static final int EVENTS = 900;

  @TempDir private static Path folder;
  private static KillReport report;

  @BeforeAll
  static void kill() throws Exception {
    report = KillLoop.run(1, KILLS, EVENTS, folder);
  }

  @Test
  void losesAndDoublesNothingThatWasAcknowledgedWhenItIsKilledUnderLoad() {
    assertThat(report.verdict().findings()).isEmpty();
    assertThat(report.verdict().acknowledged()).isGreaterThan(EVENTS / 3);
    assertThat(report.ready()).hasSize(KILLS + 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dropped | delete from event where position = 101
          doubled | insert into event select (select count(*) from event), stream, \
                    (select max(sequence) + 1 from event where stream = twice.stream), 'twice', recorded_at, leaf, payload, salts \
                    from event twice where position = 101
          swapped | update event set payload = (select payload from event other \
                    where other.position = 203 - event.position) where position in (101, 102)
          """)
  void itsCheckerNoticesAnEventOfThisLogThatIs(String what, String damage) throws SQLException {
    Path damaged = folder.resolve(what + ".sqlite");
    execute(report.log(), "vacuum into '" + damaged + "'");
    assertThat(InvariantChecker.check(report.ledger(), damaged).findings()).isEmpty();

    execute(damaged, damage);

    assertThat(InvariantChecker.check(report.ledger(), damaged).findings()).isNotEmpty();
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
