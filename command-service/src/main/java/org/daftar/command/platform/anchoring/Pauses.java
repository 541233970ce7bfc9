package org.daftar.command.platform.anchoring;

import java.time.Duration;

/** How long to wait before one looks again whether a time stamp is due. */
final class Pauses {

  /** Looking costs next to nothing, and a machine that slept may have slept over the time. */
  static final Duration SHORTEST = Duration.ofMinutes(1);

  static final Duration LONGEST = Duration.ofHours(1);

  private static final int DOUBLINGS = 6;

  private Pauses() {}

  /** Doubles with each failure in a row. */
  static Duration after(int failures) {
    Duration pause = SHORTEST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
