package org.daftar.command.log;

/** A stream has moved on since the decision read it. Nothing was appended; read again, decide again. */
public final class StreamMoved extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String stream;
  private final long expected;
  private final long actual;

  /**
   * @param stream which stream
   * @param expected the sequence of the last event that the decision saw, {@link Append#NOTHING} for none
   * @param actual the sequence of its last event
   */
  public StreamMoved(String stream, long expected, long actual) {
    super("Stream " + stream + " ends at " + actual + ", not at " + expected, null, false, false);
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }

  /** The stream that has moved. */
  public String stream() {
    return stream;
  }

  /** The sequence of the last event that the decision saw, {@link Append#NOTHING} for none. */
  public long expected() {
    return expected;
  }

  /** The sequence of its last event. */
  public long actual() {
    return actual;
  }
}
