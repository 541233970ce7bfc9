package org.daftar.command.platform.log;

import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;

/**
 * The first event of a log, written when an empty one is opened.
 *
 * @param eventId its own identifier
 * @param payload what it says
 */
public record Genesis(String eventId, Payload payload) {

  Append append() {
    return Append.of(new NewEvent(EventLog.SYSTEM, 0, eventId, payload));
  }
}
