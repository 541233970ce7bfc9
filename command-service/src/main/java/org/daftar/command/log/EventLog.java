package org.daftar.command.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * All events in one total order. Positions are dense from 0, in the order of the commits; the first event is the
 * genesis, sequence 0 of the stream {@link #SYSTEM}. Safe for use by many threads. Every method throws {@link
 * LogUnavailable} where the store beneath cannot be reached.
 */
public interface EventLog extends AutoCloseable {

  /** The stream of what happens to the log itself. */
  String SYSTEM = "sys";

  /** The stream of the log's time stamps. */
  String ANCHORS = "anc";

  /**
   * Appends events and returns once they are durable.
   *
   * @throws StreamMoved where an event is not the next of its stream, or a stream relied on has moved
   * @throws KeyTaken where the idempotency key has had its effect before
   * @throws ClockRefused where this machine's clock cannot be right
   * @throws LogUnavailable where nothing can be appended at present
   * @throws OutcomeUnknown where the connection broke during the commit and its fate cannot be found out
   * @throws IllegalArgumentException where the events can never be appended, such as one with an identifier in use
   */
  Appended append(Append append);

  /** The name of the log, for ever. */
  String origin();

  /** How many events the log holds. */
  long size();

  /** How many events were recorded up to and at an instant: the size of the log as known then. */
  long sizeAt(Instant instant);

  /**
   * Waits until the log holds so many events.
   *
   * @return how many it holds; fewer than asked for where patience ran out
   */
  long awaitSize(long size, Duration patience) throws InterruptedException;

  /** The events from a position on, in order, at most so many. */
  List<LoggedEvent> readFrom(long position, int max);

  /** The leaves of the events from a position on, in order, at most so many. */
  List<LoggedLeaf> leavesFrom(long position, int max);

  /** The events of a stream from a sequence on, in order, read in portions as they are asked for. */
  Stream<LoggedEvent> readStream(String stream, long fromSequence);

  /** The leaves of a stream, in order, read in portions as they are asked for. */
  Stream<LoggedLeaf> leavesOf(String stream);

  /** The sequence of the last event of a stream; empty where it has none. */
  OptionalLong headOf(String stream);

  /** How the request with this idempotency key was answered. */
  Optional<StoredOutcome> outcome(String key);

  /** What was signed of this log. */
  Checkpoints checkpoints();

  /** By what others can tell when it was signed. */
  Anchors anchors();

  /** The latest snapshot of a stream. */
  Optional<StoredSnapshot> snapshot(String stream);

  /** Keeps a snapshot in place of the stream's earlier one. */
  void storeSnapshot(StoredSnapshot snapshot);

  /** Appends what waits, refuses what comes after, and lets go of the store. */
  @Override
  void close();
}
