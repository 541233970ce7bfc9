package org.daftar.standalone.invariants;

/** A row of the log as the file holds it. */
record LogRow(long position, String stream, long sequence, String eventId, long recordedAt, String text) {

  /** The key of the command that it came from; empty where it came from none. */
  String key() {
    return Command.markedIn(text);
  }
}
