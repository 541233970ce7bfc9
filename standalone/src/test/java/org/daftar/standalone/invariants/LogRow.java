package org.daftar.standalone.invariants;

import java.nio.charset.StandardCharsets;

/** A row of the log as the file holds it. */
record LogRow(long position, String stream, long sequence, String eventId, long recordedAt, byte[] payload) {

  String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** The key of the command that it came from; empty where it came from none. */
  String key() {
    return Command.markedIn(text());
  }
}
