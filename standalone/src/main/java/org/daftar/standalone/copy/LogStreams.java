package org.daftar.standalone.copy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;

/** Which streams a log has. */
final class LogStreams {

  private static final int PORTION = 1_000;

  private LogStreams() {}

  /** The streams of one kind. */
  static Set<String> of(EventLog log, String prefix) {
    Set<String> streams = new TreeSet<>();
    List<LoggedEvent> portion = log.readFrom(0, PORTION);
    while (!portion.isEmpty()) {
      portion.stream().map(LoggedEvent::stream).filter(stream -> stream.startsWith(prefix)).forEach(streams::add);
      portion = log.readFrom(portion.getLast().position() + 1, PORTION);
    }
    return streams;
  }
}
