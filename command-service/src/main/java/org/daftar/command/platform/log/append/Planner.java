package org.daftar.command.platform.log.append;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.command.log.Appended;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Outcome;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.platform.log.database.Batch;
import org.daftar.command.platform.log.database.Head;
import org.daftar.command.platform.log.database.StreamHead;
import org.daftar.command.platform.log.leaf.EventRow;
import org.daftar.command.platform.log.leaf.LeafMaker;
import org.daftar.command.platform.log.leaf.SaltedAppend;
import org.daftar.command.platform.log.leaf.SaltedEvent;

/**
 * Numbers the events of a group of requests and decides which of them lose. A request sees those before it in the group
 * as if they had been appended already. The head of a stream that nobody knows is assumed to be what the first request
 * that names it takes it for; the assumption goes with the batch.
 */
final class Planner {

  private final Head head;
  private final Instant recordedAt;
  private final LeafMaker leaves;
  private final Map<String, StreamHead> heads;
  private final Map<String, Long> assumed = new HashMap<>();
  private final Map<String, StoredOutcome> taken;
  private final List<EventRow> events = new ArrayList<>();
  private final List<StoredOutcome> outcomes = new ArrayList<>();

  private Planner(
      LeafMaker leaves, Head head, long recordedAt, Map<String, StreamHead> heads, Map<String, StoredOutcome> taken) {
    this.leaves = leaves;
    this.head = head;
    this.recordedAt = Instant.ofEpochMilli(recordedAt);
    this.heads = new HashMap<>(heads);
    this.taken = new HashMap<>(taken);
  }

  /**
   * Plans a group of requests.
   *
   * @param recordedAt when the events are recorded, in milliseconds since 1970
   * @param heads the heads of streams as far as they are known; a stream that has events and gets more is known, with
   *     the hash of its last leaf
   * @param taken the outcomes stored under the requests' keys
   */
  static Plan plan(
      LeafMaker leaves,
      List<SaltedAppend> requests,
      Head head,
      long recordedAt,
      Map<String, StreamHead> heads,
      Map<String, StoredOutcome> taken) {
    Planner planner = new Planner(leaves, head, recordedAt, heads, taken);
    List<Decision> decisions = requests.stream().map(planner::decide).toList();
    return new Plan(planner.batch(recordedAt), decisions, planner.heads);
  }

  private Decision decide(SaltedAppend request) {
    Optional<RuntimeException> objection = takenKey(request).or(() -> movedStream(request));
    return objection.<Decision>map(Decision.Declined::new).orElseGet(() -> accept(request));
  }

  private Optional<RuntimeException> takenKey(SaltedAppend request) {
    return request.outcome().map(Outcome::key).map(taken::get).map(KeyTaken::new);
  }

  private Optional<RuntimeException> movedStream(SaltedAppend request) {
    Map<String, Long> ends = new HashMap<>();
    for (Map.Entry<String, Long> relied : request.reliedOn().entrySet()) {
      if (headOf(relied.getKey(), relied.getValue()) != relied.getValue()) {
        return Optional.of(moved(relied.getKey(), relied.getValue()));
      }
    }
    for (SaltedEvent salted : request.events()) {
      NewEvent event = salted.event();
      long before = event.sequence() - 1;
      Long end = ends.put(event.stream(), event.sequence());
      if ((end == null ? headOf(event.stream(), before) : end) != before) {
        return Optional.of(moved(event.stream(), before));
      }
    }
    return Optional.empty();
  }

  private long headOf(String stream, long taken) {
    return heads
        .computeIfAbsent(
            stream,
            unknown -> {
              assumed.put(unknown, taken);
              return new StreamHead(taken, Optional.empty());
            })
        .sequence();
  }

  private StreamMoved moved(String stream, long expected) {
    return new StreamMoved(stream, expected, heads.getOrDefault(stream, StreamHead.NONE).sequence());
  }

  private Decision accept(SaltedAppend request) {
    for (SaltedEvent salted : request.events()) {
      NewEvent event = salted.event();
      StreamHead before = heads.getOrDefault(event.stream(), StreamHead.NONE);
      if (!before.canBeFollowed()) {
        throw new IllegalStateException("The last leaf of " + event.stream() + " is not known");
      }
      EventRow row = leaves.row(salted, head.size() + events.size(), recordedAt, before.leaf());
      heads.put(event.stream(), new StreamHead(event.sequence(), Optional.of(row.hash())));
      events.add(row);
    }
    Appended appended = new Appended(head.size() + events.size());
    request.outcome().map(outcome -> new StoredOutcome(outcome, appended)).ifPresent(this::keep);
    return new Decision.Accepted(appended);
  }

  private void keep(StoredOutcome stored) {
    outcomes.add(stored);
    taken.put(stored.outcome().key(), stored);
  }

  private Batch batch(long millis) {
    Head after = events.isEmpty() ? head : new Head(head.size() + events.size(), millis, head.fence());
    return new Batch(head, after, events, outcomes, assumed);
  }
}
