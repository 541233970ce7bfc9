package org.daftar.query.history;

/**
 * A moment of the record: the first {@code size} events of the log, and nothing after them.
 *
 * @param size how many events are read; a size is also the position of the first event that is not
 */
public record AsOf(long size) {

  /** Everything that has been recorded. */
  public static final AsOf NOW = new AsOf(Long.MAX_VALUE);

  /** Whether an event at that position had been recorded. */
  public boolean includes(long position) {
    return position < size;
  }
}
