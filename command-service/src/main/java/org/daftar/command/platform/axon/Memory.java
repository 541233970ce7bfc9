package org.daftar.command.platform.axon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.caching.Cache;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;

/** What this process remembers of the log, which another one may have taken further. */
final class Memory {

  private final EventLog log;
  private final Cache aggregates;
  private final LogRegisters registers;

  Memory(EventLog log, Cache aggregates, LogRegisters registers) {
    this.log = log;
    this.aggregates = aggregates;
    this.registers = registers;
  }

  void forget(Set<String> streams) {
    streams.forEach(this::forget);
  }

  /** Forgets the streams that have moved on since a decision saw them; tells whether there were any. */
  boolean forgetWhatMoved(Basis basis) {
    List<String> moved =
        basis.heads().entrySet().stream()
            .filter(seen -> log.headOf(seen.getKey()).orElse(Append.NOTHING) != seen.getValue())
            .map(Map.Entry::getKey)
            .toList();
    moved.forEach(this::forget);
    return !moved.isEmpty();
  }

  private void forget(String stream) {
    aggregates.remove(stream);
    registers.forget(stream);
  }
}
