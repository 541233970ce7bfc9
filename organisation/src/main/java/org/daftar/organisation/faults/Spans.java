package org.daftar.organisation.faults;

import java.time.Duration;

/**
 * How long what is broken stays so.
 *
 * @param pause of a node that stands still; longer than a node stays elected
 * @param cutOff of a node from a server
 * @param away of a broker, or of the server of documents
 * @param held of a transaction
 * @param rebalances how many, two seconds after each other
 * @param wrongClock of a node
 * @param diskFull of the database
 */
record Spans(
    Duration pause,
    Duration cutOff,
    Duration away,
    Duration held,
    int rebalances,
    Duration wrongClock,
    Duration diskFull) {

  /** For every build. */
  static final Spans SHORT =
      new Spans(
          Duration.ofSeconds(20),
          Duration.ofSeconds(12),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          4,
          Duration.ofSeconds(3),
          Duration.ofSeconds(5));

  /** For a long run, by command. */
  static final Spans LONG =
      new Spans(
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(2),
          60,
          Duration.ofMinutes(1),
          Duration.ofMinutes(5));
}
