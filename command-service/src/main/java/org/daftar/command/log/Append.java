package org.daftar.command.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One command's events, appended together or not at all.
 *
 * @param events at least one, in order
 * @param reliedOn the other streams that the decision read, each with the sequence of the last event that it saw there,
 *     {@link #NOTHING} where it saw none; where one has moved on, nothing is appended
 * @param outcome how the request that brings them is answered, where it must not have a second effect
 */
public record Append(List<NewEvent> events, Map<String, Long> reliedOn, Optional<Outcome> outcome) {

  /** The sequence of the last event of a stream that has none. */
  public static final long NOTHING = -1;

  public Append {
    events = List.copyOf(events);
    reliedOn = Map.copyOf(reliedOn);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("There is no event to append");
    }
  }

  /** Events that rely on no other stream and may be sent again. */
  public static Append of(NewEvent... events) {
    return new Append(List.of(events), Map.of(), Optional.empty());
  }
}
