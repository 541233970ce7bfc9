package org.daftar.query.carried;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was carried and is not shown. Each is alarmed; it stays where it is on the carrier, so its place and the reason
 * are all that is kept, of the last of them. Safe for several threads.
 */
public final class Quarantine {

  private static final Logger LOG = System.getLogger(Quarantine.class.getName());
  private static final int KEPT = 100;

  private final Map<Doubt, Long> counts = new EnumMap<>(Doubt.class);
  private final Deque<SetAside> last = new ArrayDeque<>();

  /**
   * Something that was set aside.
   *
   * @param topic where it stands
   * @param offset at which place there
   * @param doubt what sort of reason
   * @param why without personal data
   */
  public record SetAside(String topic, long offset, Doubt doubt, String why) {}

  synchronized void setAside(SetAside thing) {
    counts.merge(thing.doubt(), 1L, Long::sum);
    if (last.size() == KEPT) {
      last.removeFirst();
    }
    last.addLast(thing);
    LOG.log(
        Level.ERROR,
        "Set aside, not shown: offset {0} of {1} {2} ({3})",
        Long.toString(thing.offset()),
        thing.topic(),
        thing.why(),
        thing.doubt());
  }

  /** How many were set aside for which reason. */
  public synchronized Map<Doubt, Long> counts() {
    return Map.copyOf(counts);
  }

  /** The last that were set aside, the oldest first. */
  public synchronized List<SetAside> last() {
    return List.copyOf(last);
  }
}
