package org.daftar.command.platform.log.database;

import java.util.List;
import java.util.Map;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.platform.log.leaf.EventRow;

/**
 * What is to be written in one transaction.
 *
 * @param before the head that it was planned at
 * @param after the head that it leaves
 * @param events the events in order
 * @param outcomes the outcomes to be stored with them
 * @param assumed the heads of streams that were taken on trust when it was planned
 */
public record Batch(
    Head before, Head after, List<EventRow> events, List<StoredOutcome> outcomes, Map<String, Long> assumed) {

  public Batch {
    events = List.copyOf(events);
    outcomes = List.copyOf(outcomes);
    assumed = Map.copyOf(assumed);
  }
}
