package org.daftar.command.platform.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.log.Appended;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.NewEvent;
import org.daftar.command.recording.Positions;

/** Knows where the events went that were appended last, and reads the log for the others. */
final class LogPositions implements Positions {

  private final EventLog log;
  private final Cache<String, Place> last;

  LogPositions(EventLog log, int most) {
    this.log = log;
    this.last = Caffeine.newBuilder().maximumSize(most).build();
  }

  @Override
  public long of(String stream, long sequence) {
    Place known = last.getIfPresent(stream);
    return known != null && known.sequence() == sequence ? known.position() : read(stream, sequence);
  }

  /** The events of one append stand one after the other, up to its last position. */
  void note(List<NewEvent> events, Appended appended) {
    long first = appended.size() - events.size();
    for (int i = 0; i < events.size(); i++) {
      last.put(events.get(i).stream(), new Place(events.get(i).sequence(), first + i));
    }
  }

  private long read(String stream, long sequence) {
    try (Stream<LoggedEvent> events = log.readStream(stream, sequence)) {
      return events
          .findFirst()
          .map(LoggedEvent::position)
          .orElseThrow(() -> new IllegalStateException("there is no event " + sequence + " in " + stream));
    }
  }

  private record Place(long sequence, long position) {}
}
