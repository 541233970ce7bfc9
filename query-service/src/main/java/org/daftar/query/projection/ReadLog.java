package org.daftar.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.AsOf;

/** The log as far as it has been read, for those who ask as of a moment. */
public interface ReadLog {

  /** How many events can be read now. */
  long size();

  /** Everything that has been taken in. */
  default AsOf now() {
    return new AsOf(size());
  }

  /** How many of the events taken in were recorded up to and at an instant. */
  long sizeAt(Instant instant);

  /** When the last of so many events was recorded; empty for none. */
  Optional<Instant> recordedAt(AsOf moment);

  /** Events that have been taken in, from a position on. */
  List<RecordedEvent> recorded(long from, int most);

  /**
   * Waits until so many events can be read.
   *
   * @return whether that came in time
   */
  boolean await(long wanted, Duration patience) throws InterruptedException;
}
