package org.daftar.standalone.invariants;

/**
 * What a client was told.
 *
 * @param status of the answer
 * @param location the address of what was made; empty where the command was refused
 * @param size how many events the log held afterwards, as in {@code Log-Position}; 0 where the command was refused
 * @param version as in {@code ETag}; empty where the command was refused
 */
public record Answer(int status, String location, long size, String version) {

  /** A command was refused. */
  public static Answer refused(int status) {
    return new Answer(status, "", 0, "");
  }

  /** Whether the command was accepted. */
  public boolean acknowledges() {
    return status >= 200 && status < 300;
  }

  /** Where the event stands that the command led to. */
  public long position() {
    return size - 1;
  }

  /** The identifier at the end of the location. */
  public String made() {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
