package org.daftar.query.feed;

import java.time.Duration;
import java.util.List;

/** The log as a reader sees it: every event once, by position, without gaps. */
public interface EventFeed {

  /**
   * Reads on.
   *
   * @param from the position of the first event wanted: the number of events already taken in
   * @param most how many at most
   * @param patience how long to wait where there is none yet
   * @return events with the positions {@code from}, {@code from + 1}, …; empty where none came in time
   */
  List<RecordedEvent> read(long from, int most, Duration patience);

  /** How many events the log holds now. */
  long size();
}
