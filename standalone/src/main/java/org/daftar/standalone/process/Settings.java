package org.daftar.standalone.process;

import java.nio.file.Path;
import java.util.Optional;
import org.daftar.command.platform.anchoring.TimeStamps;

/**
 * What a running instance was told at start.
 *
 * @param data the folder that holds the log
 * @param port on which it listens, on the loopback address only; 0 for any free one
 * @param author the name under which entries are recorded; not authenticated
 * @param acceptClock that somebody has looked at this machine's clock although the last record is more than a year old
 * @param timeStamps whom to ask for time stamps; empty for nobody
 */
public record Settings(Path data, int port, String author, boolean acceptClock, Optional<TimeStamps> timeStamps) {

  /** An instance that asks nobody for anything. */
  public Settings(Path data, int port, String author, boolean acceptClock) {
    this(data, port, author, acceptClock, Optional.empty());
  }
}
