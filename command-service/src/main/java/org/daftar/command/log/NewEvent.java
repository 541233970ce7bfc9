package org.daftar.command.log;

/**
 * An event that is to be appended.
 *
 * @param stream the public identifier of what it happened to
 * @param sequence its place in the stream, counted from 0
 * @param eventId its own identifier, unique in the log
 * @param payload what happened
 * @param kind of its leaf
 */
public record NewEvent(String stream, long sequence, String eventId, Payload payload, LeafKind kind) {

  public NewEvent {
    if (sequence < 0) {
      throw new IllegalArgumentException("A sequence is counted from 0, not " + sequence);
    }
  }

  /** An event of the usual kind. */
  public NewEvent(String stream, long sequence, String eventId, Payload payload) {
    this(stream, sequence, eventId, payload, LeafKind.EVENT);
  }
}
