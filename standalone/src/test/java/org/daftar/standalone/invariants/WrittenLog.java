package org.daftar.standalone.invariants;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A log as the product would write it for a workload, and the ledger of the clients. To be tampered with. */
final class WrittenLog implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCHEMA = "/db/log/sqlite/V1__log.sql";
  private static final long STARTED = 1_600_000_000_000L;

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
  private final Workload workload = new Workload();
  private final Map<String, Long> heads = new HashMap<>();
  private final Path file;
  private final Connection connection;
  private final Ledger ledger = new Ledger();
  private long size;

  WrittenLog(Path folder, int events) throws SQLException, IOException {
    file = folder.resolve("log.sqlite");
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    execute("pragma synchronous = off; pragma journal_mode = memory");
    try (InputStream schema = WrittenLog.class.getResourceAsStream(SCHEMA)) {
      execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
    append("sys", JSON.createObjectNode().put("event", "log-opened.1"));
    while (size < events) {
      record(workload.next(random));
    }
  }

  Ledger ledger() {
    return ledger;
  }

  Verdict check() throws SQLException {
    return InvariantChecker.check(ledger, file);
  }

  /** Changes the file behind the product's back. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** The command that led to the event at a position. */
  Command commandAt(long position) {
    return ledger.commands().stream()
        .filter(command -> ledger.answers(command).stream().anyMatch(answer -> answer.position() == position))
        .findFirst()
        .orElseThrow();
  }

  private void record(Command command) throws SQLException {
    ledger.sends(command);
    if (command.body().contains("\"pty_aaaa")) {
      ledger.hears(command, Answer.refused(422));
      return;
    }
    String made = identifierFor(command);
    ObjectNode payload = JSON.createObjectNode().put("event", command.event()).put("recordedBy", Workload.AUTHOR);
    String stream = command.path().startsWith("/api/cases/") ? command.path().split("/", -1)[3] : made;
    payload.put(stream.startsWith("pty_") ? "partyId" : "caseId", stream);
    if (!stream.equals(made)) {
      payload.put("entry", made);
    }
    append(stream, payload.setAll((ObjectNode) JSON.readTree(command.body())));
    answer(command, "/api/things/" + made);
    workload.made(command, made);
  }

  private String identifierFor(Command command) {
    String prefix =
        switch (command.event()) {
          case "case-opened.1" -> "cas_";
          case "party-registered.1" -> "pty_";
          default -> "ent_";
        };
    return prefix + Long.toHexString(random.nextLong());
  }

  private void answer(Command command, String location) throws SQLException {
    ledger.hears(command, new Answer(201, location, size, "\"" + (size - 1) + "\""));
    execute(
        "insert into outcome (key, body_digest, status, location, size) values ('%s', '', 201, '%s', %d)"
            .formatted(command.key(), location, size));
  }

  private void append(String stream, ObjectNode payload) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into event (position, stream, sequence, event_id, recorded_at, payload, leaf, salts)"
                + " values (?, ?, ?, ?, ?, ?, x'', x'')")) {
      insert.setLong(1, size);
      insert.setString(2, stream);
      insert.setLong(3, heads.merge(stream, 0L, (head, first) -> head + 1));
      insert.setString(4, "event-" + size);
      insert.setLong(5, STARTED + size);
      insert.setBytes(6, JSON.writeValueAsBytes(payload));
      insert.executeUpdate();
    }
    size++;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
