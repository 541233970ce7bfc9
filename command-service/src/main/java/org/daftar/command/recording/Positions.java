package org.daftar.command.recording;

/** Tells where events stand on the log. */
public interface Positions {

  /**
   * The position of an event on the log.
   *
   * @param stream the stream in which it stands
   * @param sequence its number in that stream, from 0; the event must exist
   */
  long of(String stream, long sequence);
}
