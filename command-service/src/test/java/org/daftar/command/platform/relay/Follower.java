package org.daftar.command.platform.relay;

import java.util.List;

/** What somebody has who takes the events of a topic in the order of the log, and passes over all others. */
final class Follower {

  private Follower() {}

  /** How many events of the log it has, from position 0 on, once it has read all those positions. */
  static long follow(List<Long> positions) {
    long next = 0;
    for (long position : positions) {
      next = position == next ? next + 1 : next;
    }
    return next;
  }
}
