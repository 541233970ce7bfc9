package org.daftar.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;

/** What must be true of a log after whatever was done to it. */
public final class LogInvariants {

  private LogInvariants() {}

  public static void hold(EventLog log, Map<Long, String> acknowledged) {
    hold(log.readFrom(0, Integer.MAX_VALUE), acknowledged);
  }

  /**
   * Positions and sequences are dense, time is in order, event identifiers are unique, and whatever was acknowledged
   * stands where the acknowledgement said.
   *
   * @param events the whole log
   * @param acknowledged event identifiers by the position that was acknowledged for them
   */
  public static void hold(List<LoggedEvent> events, Map<Long, String> acknowledged) {
    assertThat(events).extracting(LoggedEvent::position).isEqualTo(upTo(events.size()));
    assertThat(events).extracting(LoggedEvent::eventId).doesNotHaveDuplicates();
    assertThat(events).extracting(LoggedEvent::recordedAt).isSorted();
    Map<String, Long> heads = new HashMap<>();
    for (LoggedEvent event : events) {
      long before = heads.getOrDefault(event.stream(), -1L);
      assertThat(event.sequence()).as("sequence of %s", event).isEqualTo(before + 1);
      heads.put(event.stream(), event.sequence());
    }
    Map<Long, String> recorded = new HashMap<>();
    events.forEach(event -> recorded.put(event.position(), event.eventId()));
    assertThat(recorded).containsAllEntriesOf(acknowledged);
  }

  private static Collection<Long> upTo(long size) {
    return LongStream.range(0, size).boxed().toList();
  }
}
