package org.daftar.command.platform.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that a file holds a whole log: what a backup must show before anybody relies on it. */
public final class LogCheck {

  private static final int FINDINGS_PER_RULE = 10;

  /** Each rule by its code, and the query for what breaks it, one sentence a row. */
  private static final Map<String, String> RULES = rules();

  private LogCheck() {}

  /**
   * What is wrong with the log.
   *
   * @param rule the code of the rule that is broken
   * @param detail where, for a person
   */
  public record Finding(String rule, String detail) {}

  /** What is wrong with the log in a file, up to ten findings a rule; empty where it is whole. */
  public static List<Finding> of(Path file) {
    List<Finding> findings = new ArrayList<>();
    try (Connection connection = SqliteFile.reading(file).getConnection()) {
      for (Map.Entry<String, String> rule : RULES.entrySet()) {
        findings.addAll(broken(connection, rule.getKey(), rule.getValue()));
      }
    } catch (SQLException e) {
      findings.add(new Finding("readable", "The file cannot be read as a log: " + e.getMessage()));
    }
    return List.copyOf(findings);
  }

  private static List<Finding> broken(Connection connection, String rule, String sql) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next() && findings.size() < FINDINGS_PER_RULE) {
        findings.add(new Finding(rule, rows.getString(1)));
      }
    }
    return findings;
  }

  private static Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("sound-file", "select integrity_check from pragma_integrity_check where integrity_check <> 'ok'");
    rules.put(
        "genesis-first",
        "select 'The first event is not the genesis'"
            + " where not exists (select 1 from event where position = 0 and stream = 'sys' and sequence = 0)");
    rules.put(
        "size-as-counted",
        "select 'The log says that it holds ' || size || ' events, and holds ' || counted"
            + " from (select coalesce(max(size), 0) as size from head), (select count(*) as counted from event)"
            + " where size <> counted");
    rules.put(
        "dense-positions",
        "select 'Position ' || position || ' follows ' || earlier from"
            + " (select position, lag(position, 1, -1) over (order by position) as earlier from event)"
            + " where position <> earlier + 1");
    rules.put(
        "dense-sequences",
        "select 'In stream ' || stream || ' sequence ' || sequence || ' follows ' || earlier from (select stream,"
            + " sequence, lag(sequence, 1, -1) over (partition by stream order by position) as earlier from event)"
            + " where sequence <> earlier + 1");
    rules.put(
        "unique-events",
        "select 'Event ' || event_id || ' stands ' || count(*) || ' times' from event group by event_id"
            + " having count(*) > 1");
    rules.put(
        "time-in-order",
        "select 'Position ' || position || ' was recorded before the position that it follows' from"
            + " (select position, recorded_at, lag(recorded_at) over (order by position) as earlier from event)"
            + " where recorded_at < earlier");
    rules.put(
        "outcomes-of-events",
        "select 'The outcome of key ' || key || ' belongs to no event' from outcome"
            + " where not exists (select 1 from event where position = outcome.size - 1)");
    return rules;
  }
}
