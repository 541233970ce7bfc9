package org.daftar.command.platform.log.append;

import java.time.Duration;

/** Is told what the writer does, by its own thread: whoever measures must not keep it waiting. */
public interface WriterMeter {

  /** Nobody measures. */
  WriterMeter NONE = (requests, took) -> {};

  /**
   * A group was appended, or failed.
   *
   * @param requests how many waited and went together
   * @param took from taking them until it was durable
   */
  void appended(int requests, Duration took);
}
