package org.daftar.command.platform.log.append;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.command.log.Append;
import org.daftar.command.log.ClockRefused;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Outcome;
import org.daftar.command.log.OutcomeUnknown;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.platform.log.clock.RecordClock;
import org.daftar.command.platform.log.database.Connected;
import org.daftar.command.platform.log.database.Database;
import org.daftar.command.platform.log.database.Head;
import org.daftar.command.platform.log.database.Session;

/**
 * Appends a group of requests in one transaction. Where the database can append in one statement, that is tried first,
 * at the head that was seen last. Where somebody else has appended meanwhile, or a request loses, the head is held,
 * what the requests name is read, and the losers are told from the others. For one thread.
 */
final class BatchAppender {

  private final Database database;
  private final Connected connected;
  private final RecordClock clock;
  private final Doubt doubt;
  private final StreamHeads streams = new StreamHeads();

  private long sizeSeen = -1;

  /** The head as this writer left it; empty where somebody else may have appended since. */
  private Optional<Head> left = Optional.empty();

  BatchAppender(Database database, Connected connected, RecordClock clock) {
    this.database = database;
    this.connected = connected;
    this.clock = clock;
    this.doubt = new Doubt(connected, database.patience());
  }

  /**
   * Appends them, except those that lose.
   *
   * @return what becomes of each, in their order
   * @throws SQLException where nothing was written
   * @throws ClockRefused where nothing was written by this clock
   * @throws OutcomeUnknown where it cannot be found out what was written
   */
  List<Decision> append(List<Append> requests) throws SQLException {
    try {
      Optional<Plan> written = appendAtOnce(requests);
      Plan plan = written.isPresent() ? written.get() : appendHoldingHead(requests);
      streams.learn(plan.heads());
      sizeSeen = plan.batch().after().size();
      return plan.decisions();
    } catch (SQLException | RuntimeException e) {
      left = Optional.empty();
      connected.drop();
      throw e;
    }
  }

  private Optional<Plan> appendAtOnce(List<Append> requests) throws SQLException {
    if (left.isEmpty() || database.swap().isEmpty()) {
      return Optional.empty();
    }
    Database.Swap swap = database.swap().get();
    Plan plan = plan(requests, left.get(), streams.known(streamsOf(requests)), Map.of());
    if (plan.writesNothing() || !commit(plan, session -> swap.write(session.connection(), plan.batch()))) {
      return Optional.empty();
    }
    left = left.map(before -> plan.batch().after());
    return Optional.of(plan);
  }

  private Plan appendHoldingHead(List<Append> requests) throws SQLException {
    Session session = connected.session();
    Head head = session.lock();
    boolean disturbed = sizeSeen >= 0 && sizeSeen != head.size();
    if (disturbed) {
      streams.forget();
    }
    Plan plan = plan(requests, head, heads(session, streamsOf(requests)), outcomes(session, requests));
    if (plan.writesNothing()) {
      session.rollback();
    } else {
      session.write(plan.batch());
      commit(plan, Session::commit);
    }
    left = Optional.of(plan.batch().after()).filter(after -> !disturbed);
    return plan;
  }

  private Plan plan(List<Append> requests, Head head, Map<String, Long> heads, Map<String, StoredOutcome> taken) {
    return Planner.plan(requests, head, clock.next(head.recordedAt()), heads, taken);
  }

  private boolean commit(Plan plan, Commit commit) throws SQLException {
    try {
      return commit.in(connected.session());
    } catch (SQLException e) {
      if (database.failure(e) != Database.Failure.IN_DOUBT || !doubt.happened(plan.firstEventId())) {
        throw e;
      }
      return true;
    }
  }

  private Map<String, Long> heads(Session session, Set<String> named) throws SQLException {
    Map<String, Long> heads = new HashMap<>(streams.known(named));
    Set<String> unknown = named.stream().filter(stream -> !heads.containsKey(stream)).collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      heads.putAll(session.heads(unknown));
    }
    return heads;
  }

  private static Map<String, StoredOutcome> outcomes(Session session, List<Append> requests) throws SQLException {
    Set<String> keys =
        requests.stream().flatMap(request -> request.outcome().stream()).map(Outcome::key).collect(Collectors.toSet());
    return keys.isEmpty() ? Map.of() : session.outcomes(keys);
  }

  private static Set<String> streamsOf(List<Append> requests) {
    return requests.stream()
        .flatMap(request ->
            Stream.concat(request.events().stream().map(NewEvent::stream), request.reliedOn().keySet().stream()))
        .collect(Collectors.toSet());
  }

  private interface Commit {

    /** Returns whether there was something to commit. */
    boolean in(Session session) throws SQLException;
  }
}
