package org.daftar.command.platform.anchoring;

import java.time.Clock;
import java.util.Optional;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.EventLog;
import org.daftar.events.codec.RecordingCodec;

/** The anchoring of one log in one process: from time to time, where there is an authority to ask. */
public final class Anchoring implements AutoCloseable {

  private final Optional<AnchoringSchedule> schedule;

  /**
   * Begins at once, where an authority was named; otherwise nobody is asked, ever.
   *
   * @param author under whose name time stamps are recorded
   */
  public Anchoring(
      EventLog log, Seals seals, RecordingCodec codec, String author, Optional<TimeStamps> terms, Clock clock) {
    AnchorStream stream = new AnchorStream(log, codec, author);
    this.schedule =
        terms.map(named -> {
          Authority authority = new Authority(named.authority(), Authority.PATIENCE);
          Anchorer anchorer = new Anchorer(log, seals, stream, authority, named, clock);
          return new AnchoringSchedule(authority, anchorer, Pauses::after);
        });
  }

  @Override
  public void close() {
    schedule.ifPresent(AnchoringSchedule::close);
  }
}
