package org.daftar.standalone.process;

import java.time.Duration;
import java.util.List;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.feed.EventFeed;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;

/** The log of this process as the reading side sees it: the same road as over a carrier, without the middle. */
public final class LogFeed implements EventFeed {

  private final EventLog log;
  private final RecordingCodec codec;

  /** Reads that log. */
  public LogFeed(EventLog log, RecordingCodec codec) {
    this.log = log;
    this.codec = codec;
  }

  @Override
  public Portion read(long from, int most, Duration patience) {
    try {
      log.awaitSize(from + 1, patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Portion.of(List.of(), from);
    }
    return Portion.of(log.readFrom(from, most).parallelStream().map(this::decode).toList(), from);
  }

  @Override
  public long size() {
    return log.size();
  }

  private RecordedEvent decode(LoggedEvent event) {
    return new RecordedEvent(event.position(), event.recordedAt(), codec.decode(event.payload().bytes()));
  }
}
