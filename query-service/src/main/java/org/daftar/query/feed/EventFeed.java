package org.daftar.query.feed;

import java.time.Duration;

/** The log as a reader sees it: every event once, by position, without gaps. */
public interface EventFeed {

  /**
   * Reads on.
   *
   * @param from the position of the first event wanted: the number of events already taken in
   * @param most how many at most
   * @param patience how long to wait where there is none yet
   * @return what follows; nothing where none came in time
   */
  Portion read(long from, int most, Duration patience);

  /** How many events the log holds now. */
  long size();
}
