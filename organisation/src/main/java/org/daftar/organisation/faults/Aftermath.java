package org.daftar.organisation.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.organisation.LocalOrganisation;
import org.daftar.organisation.NodeProcess;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.Document;
import org.daftar.query.history.Histories;
import org.daftar.query.history.Subjects;
import org.daftar.query.platform.memory.MemoryDocuments;
import org.daftar.query.platform.mongo.MongoGenerations;
import org.daftar.standalone.faults.Shown;
import org.daftar.standalone.invariants.Finding;
import org.daftar.standalone.invariants.InvariantChecker;
import org.daftar.standalone.invariants.Ledger;
import org.daftar.standalone.invariants.Verdict;

/** What holds when everything runs again: on the log, in the documents, and on every answering node. */
final class Aftermath {

  private static final String EVENTS = "select position, recorded_at, payload from event order by position";

  private final LocalOrganisation organisation;
  private final Ledger ledger;
  private final Map<String, Document> expected;
  private final Map<String, Document> found = new HashMap<>();
  private final long size;

  Aftermath(LocalOrganisation organisation, Ledger ledger) throws IOException, InterruptedException, SQLException {
    this.organisation = organisation;
    this.ledger = ledger;
    List<RecordedEvent> events = events();
    this.size = events.size();
    this.expected = fold(events);
    awaitRead();
    String connection = organisation.servers().documents().connection();
    try (MongoGenerations generations = MongoGenerations.open(connection, "daftar")) {
      generations.documents(generations.live().orElseThrow()).forEach(document -> found.put(document.id(), document));
    }
  }

  /** How many documents there must be. */
  long documents() {
    return expected.size();
  }

  Verdict verdict(RandomGenerator random) throws IOException, InterruptedException, SQLException {
    List<Finding> more = new ArrayList<>(differences());
    try (HttpClient http = FaultLoop.newHttp();
        Connection log = DriverManager.getConnection(organisation.servers().database().address())) {
      for (NodeProcess node : organisation.answering()) {
        more.addAll(new Shown(http, node.address(), ledger).check(random));
      }
      return InvariantChecker.check(ledger, log).with(more);
    }
  }

  /** Documents that are missing, that nobody expects, or that differ. */
  private List<Finding> differences() {
    Set<String> ids = new HashSet<>(expected.keySet());
    ids.addAll(found.keySet());
    return ids.stream()
        .filter(id -> !Objects.equals(expected.get(id), found.get(id)))
        .map(id -> new Finding(position(id), "the document " + id + " is not what the log makes it"))
        .toList();
  }

  private long position(String id) {
    return Optional.ofNullable(expected.get(id))
        .or(() -> Optional.ofNullable(found.get(id)))
        .orElseThrow()
        .lastPosition();
  }

  /** Each event on its own, one after the other: not as the services do it. */
  private static Map<String, Document> fold(List<RecordedEvent> events) {
    Histories histories = new Histories(new MemoryDocuments(), codec());
    Map<String, Document> documents = new HashMap<>();
    for (RecordedEvent event : events) {
      for (String subject : Subjects.of(event.recording().event())) {
        documents.compute(
            subject, (id, former) -> histories.extend(Optional.ofNullable(former), subject, List.of(event)));
      }
    }
    return documents;
  }

  private List<RecordedEvent> events() throws SQLException {
    RecordingCodec codec = codec();
    List<RecordedEvent> events = new ArrayList<>();
    try (Connection log = DriverManager.getConnection(organisation.servers().database().address());
        Statement statement = log.createStatement();
        ResultSet row = statement.executeQuery(EVENTS)) {
      while (row.next()) {
        Instant recordedAt = Instant.ofEpochMilli(row.getLong(2));
        events.add(new RecordedEvent(row.getLong(1), recordedAt, codec.decode(row.getBytes(3))));
      }
    }
    return events;
  }

  private static RecordingCodec codec() {
    return new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
  }

  private void awaitRead() throws IOException, InterruptedException {
    try (HttpClient http = FaultLoop.newHttp()) {
      for (NodeProcess node : organisation.answering()) {
        HttpRequest asked = HttpRequest.newBuilder(node.address().resolve("/api/cases?after=" + size)).build();
        HttpResponse<String> answer = http.send(asked, BodyHandlers.ofString());
        for (int tries = 0; answer.statusCode() == 503 && tries < 12; tries++) {
          answer = http.send(asked, BodyHandlers.ofString());
        }
        if (answer.statusCode() != 200) {
          throw new IllegalStateException(
              node.address() + " does not come to position " + size + ": " + answer.body() + "\n" + node.readiness());
        }
      }
    }
  }
}
