package org.daftar.query.carried;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Brings events into the order of the log, whatever the order and however often they arrive. What comes too early
 * waits; where too much waits, what is furthest ahead is let go and read once more later.
 */
final class Sequence {

  private final int mostWaiting;
  private final long end;
  private final TreeMap<Long, Waiting> waiting = new TreeMap<>();
  private OptionalLong letGo = OptionalLong.empty();
  private long nextWhenLetGo;
  private long next;

  /** The whole log. */
  Sequence(int mostWaiting) {
    this(mostWaiting, 0, Long.MAX_VALUE);
  }

  /**
   * A part of the log.
   *
   * @param mostWaiting how many events may wait for those before them
   * @param from the position of the first event
   * @param to the position behind the last
   */
  Sequence(int mostWaiting, long from, long to) {
    this.mostWaiting = mostWaiting;
    this.next = from;
    this.end = to;
  }

  private record Waiting(long offset, VouchedEvent event) {}

  /** How many events of the log have been handed out in order. */
  long next() {
    return next;
  }

  /** Whether all events have been handed out. */
  boolean isAtEnd() {
    return next == end;
  }

  /** Takes an event as it arrives. */
  void offer(long offset, VouchedEvent event) {
    if (event.position() < next || event.position() >= end) {
      return;
    }
    waiting.putIfAbsent(event.position(), new Waiting(offset, event));
    if (waiting.size() > mostWaiting) {
      letGo(waiting.pollLastEntry().getValue().offset());
    }
  }

  private void letGo(long offset) {
    letGo = OptionalLong.of(Math.min(offset, letGo.orElse(offset)));
    nextWhenLetGo = next;
  }

  /** The next event of the log, where it is there. */
  Optional<VouchedEvent> poll() {
    Map.Entry<Long, Waiting> first = waiting.firstEntry();
    if (first == null || first.getKey() != next) {
      return Optional.empty();
    }
    waiting.pollFirstEntry();
    next++;
    return Optional.of(first.getValue().event());
  }

  /** Whether later events wait for one that has not come. */
  boolean isMissingOne() {
    return letGo.isPresent() || (!waiting.isEmpty() && waiting.firstKey() != next);
  }

  /**
   * Where to read the carrier again, when something was let go that may be next by now. Told once: the asker reads on
   * from there.
   */
  OptionalLong rereadFrom() {
    boolean isStuck = waiting.isEmpty() || waiting.firstKey() != next;
    if (!isStuck || next == nextWhenLetGo) {
      return OptionalLong.empty();
    }
    OptionalLong from = letGo;
    letGo = OptionalLong.empty();
    return from;
  }
}
