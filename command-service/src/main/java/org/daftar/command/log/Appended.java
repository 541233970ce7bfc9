package org.daftar.command.log;

/**
 * Events were appended and are durable.
 *
 * @param size how many events the log held with the last of them
 */
public record Appended(long size) {

  /** The position of the last of them. */
  public long lastPosition() {
    return size - 1;
  }
}
