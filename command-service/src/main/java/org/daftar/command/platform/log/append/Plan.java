package org.daftar.command.platform.log.append;

import java.util.List;
import java.util.Map;
import org.daftar.command.platform.log.database.Batch;
import org.daftar.command.platform.log.database.StreamHead;

/**
 * What is to be written for a group of requests, and what each is told when it is written.
 *
 * @param batch what to write
 * @param decisions one for each request, in their order
 * @param heads the heads of all streams that the requests name, as they are after the batch
 */
record Plan(Batch batch, List<Decision> decisions, Map<String, StreamHead> heads) {

  Plan {
    decisions = List.copyOf(decisions);
    heads = Map.copyOf(heads);
  }

  boolean writesNothing() {
    return batch.events().isEmpty();
  }

  /** Stands for the whole batch: it is written as a whole or not at all. */
  String firstEventId() {
    return batch.events().getFirst().event().eventId();
  }
}
