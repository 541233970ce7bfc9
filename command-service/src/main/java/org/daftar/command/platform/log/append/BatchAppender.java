package org.daftar.command.platform.log.append;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.daftar.command.platform.log.database.StreamHead;
import org.daftar.command.platform.log.leaf.LeafMaker;
import org.daftar.command.platform.log.leaf.SaltedAppend;
import org.daftar.command.platform.log.leaf.SaltedEvent;

/**
 * Appends a group of requests in one transaction. Where the database can append in one statement, that is tried first,
 * at the head that was seen last. Where somebody else has appended meanwhile, or a request loses, the head is held,
 * what the requests name is read, and the losers are told from the others. For one thread.
 */
final class BatchAppender {

  private static final StreamHead UNKNOWN = new StreamHead(0, Optional.empty());

  private final Database database;
  private final Connected connected;
  private final RecordClock clock;
  private final LeafMaker leaves;
  private final Doubt doubt;
  private final StreamHeads streams = new StreamHeads();

  private long sizeSeen = -1;

  /** The head as this writer left it; empty where somebody else may have appended since. */
  private Optional<Head> left = Optional.empty();

  BatchAppender(Database database, Connected connected, RecordClock clock, LeafMaker leaves) {
    this.database = database;
    this.connected = connected;
    this.clock = clock;
    this.leaves = leaves;
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
  List<Decision> append(List<SaltedAppend> requests) throws SQLException {
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

  private Optional<Plan> appendAtOnce(List<SaltedAppend> requests) throws SQLException {
    if (left.isEmpty() || database.swap().isEmpty()) {
      return Optional.empty();
    }
    Database.Swap swap = database.swap().get();
    Plan plan = plan(requests, left.get(), knownHeads(requests), Map.of());
    if (plan.writesNothing() || !commit(plan, session -> swap.write(session.connection(), plan.batch()))) {
      return Optional.empty();
    }
    left = left.map(before -> plan.batch().after());
    return Optional.of(plan);
  }

  private Plan appendHoldingHead(List<SaltedAppend> requests) throws SQLException {
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

  private Plan plan(
      List<SaltedAppend> requests, Head head, Map<String, StreamHead> heads, Map<String, StoredOutcome> taken) {
    return Planner.plan(leaves, requests, head, clock.next(head.recordedAt()), heads, taken);
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

  /** What is known without asking, and the last leaves of the streams that grow: a leaf names the one before it. */
  private Map<String, StreamHead> knownHeads(List<SaltedAppend> requests) throws SQLException {
    Map<String, StreamHead> known = streams.known(streamsOf(requests));
    Set<String> unchained =
        requests.stream()
            .flatMap(request -> request.events().stream().map(SaltedEvent::event))
            .filter(event -> event.sequence() > 0)
            .map(NewEvent::stream)
            .filter(stream -> !known.getOrDefault(stream, UNKNOWN).canBeFollowed())
            .collect(Collectors.toSet());
    return unchained.isEmpty() ? known : with(known, connected.session().heads(unchained));
  }

  private Map<String, StreamHead> heads(Session session, Set<String> named) throws SQLException {
    Map<String, StreamHead> known = streams.known(named);
    Set<String> unknown =
        named.stream()
            .filter(stream -> !known.getOrDefault(stream, UNKNOWN).canBeFollowed())
            .collect(Collectors.toSet());
    return unknown.isEmpty() ? known : with(known, session.heads(unknown));
  }

  private static Map<String, StreamHead> with(Map<String, StreamHead> known, Map<String, StreamHead> read) {
    Map<String, StreamHead> all = new HashMap<>(known);
    all.putAll(read);
    return all;
  }

  private static Map<String, StoredOutcome> outcomes(Session session, List<SaltedAppend> requests) throws SQLException {
    Set<String> keys =
        requests.stream().flatMap(request -> request.outcome().stream()).map(Outcome::key).collect(Collectors.toSet());
    return keys.isEmpty() ? Map.of() : session.outcomes(keys);
  }

  private static Set<String> streamsOf(List<SaltedAppend> requests) {
    return requests.stream()
        .flatMap(request ->
            Stream.concat(
                request.events().stream().map(salted -> salted.event().stream()), request.reliedOn().keySet().stream()))
        .collect(Collectors.toSet());
  }

  private interface Commit {

    /** Returns whether there was something to commit. */
    boolean in(Session session) throws SQLException;
  }
}
