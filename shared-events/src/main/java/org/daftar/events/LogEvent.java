package org.daftar.events;

import org.daftar.value.Text;

/** What can happen to the log itself. */
public sealed interface LogEvent extends DomainEvent {

  /** The stream in which events of the log itself stand. */
  String STREAM = "sys";

  @Override
  default String stream() {
    return STREAM;
  }

  /** The log was opened: always its first event. */
  @StoredAs("log-opened.1")
  record LogOpened(@Meaning("the name of the log, for ever") String origin) implements LogEvent {

    public LogOpened {
      Text.line("origin", origin);
    }
  }
}
