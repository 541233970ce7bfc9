package org.daftar.query.projection;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.AsOf;

/** When each event was recorded: times never decrease along the log, so that a moment is found by halving. */
final class RecordedTimes {

  private long[] millis = new long[1 << 10];
  private int size;

  /** Takes in what follows; of an event that is left out nobody asks when it was. */
  synchronized void add(Portion portion) {
    for (RecordedEvent event : portion.events()) {
      fill(Math.toIntExact(event.position()));
      put(event.recordedAt().toEpochMilli());
    }
    fill(Math.toIntExact(portion.size()));
  }

  private void fill(int to) {
    while (size < to) {
      put(size == 0 ? 0 : millis[size - 1]);
    }
  }

  private void put(long time) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, 2 * size);
    }
    millis[size++] = time;
  }

  /** How many were recorded up to and at an instant. */
  synchronized long sizeAt(Instant instant) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Instant.ofEpochMilli(millis[middle]).isAfter(instant)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** When the last of so many events was recorded; empty for none, and for more than there are. */
  synchronized Optional<Instant> recordedAt(AsOf moment) {
    return moment.size() < 1 || moment.size() > size
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(millis[(int) moment.size() - 1]));
  }
}
