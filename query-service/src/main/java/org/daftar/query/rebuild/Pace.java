package org.daftar.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/** How fast something grows: over the last while, so that a pause shows soon. Safe for several threads. */
final class Pace {

  private static final Duration WHILE = Duration.ofSeconds(10);

  private final Deque<Look> looks = new ArrayDeque<>();

  /** Notes how large it was at a moment. */
  synchronized void note(Instant at, long size) {
    looks.addLast(new Look(at, size));
    while (looks.size() > 2 && looks.getFirst().at().isBefore(at.minus(WHILE))) {
      looks.removeFirst();
    }
  }

  /** By how much it grew in a second; unknown until it was looked at twice. */
  synchronized OptionalDouble perSecond() {
    if (looks.size() < 2) {
      return OptionalDouble.empty();
    }
    Look first = looks.getFirst();
    Look last = looks.getLast();
    double seconds = Duration.between(first.at(), last.at()).toNanos() / 1e9;
    return seconds > 0 ? OptionalDouble.of((last.size() - first.size()) / seconds) : OptionalDouble.empty();
  }

  private record Look(Instant at, long size) {}
}
