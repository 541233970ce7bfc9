package org.daftar.standalone.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.EventLog;
import org.daftar.events.codec.EventCodec;
import org.daftar.identity.CaseId;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.chronology.ChronologyFinder;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.history.AsOf;
import org.daftar.query.platform.web.QueryApi;
import org.daftar.query.projection.Reader;
import org.daftar.standalone.process.AnsweringSide;
import org.daftar.standalone.process.Codecs;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The reading side over a copy of a log, which goes away with it. */
public final class CopyReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final LogCopy copy;
  private final EventLog log;
  private final AnnotationConfigApplicationContext reading;
  private final Reader reader;

  private CopyReader(LogCopy copy, AnnotationConfigApplicationContext reading) {
    this.copy = copy;
    this.log = copy.log();
    this.reading = reading;
    this.reader = reading.getBean(Reader.class);
  }

  /**
   * Reads a log, whole.
   *
   * @throws IllegalStateException where the log is damaged
   */
  public static CopyReader of(Path data) throws IOException, InterruptedException {
    LogCopy copy = LogCopy.of(data);
    try {
      CopyReader whole = open(copy);
      if (!whole.reader.await(whole.log.size(), PATIENCE)) {
        throw new IllegalStateException("the log could not be read", whole.reader.failure().orElse(null));
      }
      return whole;
    } catch (RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  /** The moment after the last event of the copy. */
  public AsOf now() {
    return reader.now();
  }

  /**
   * The moment after so many events.
   *
   * @throws IllegalArgumentException where the copy does not hold so many
   */
  public AsOf at(long position) {
    if (position < 0 || position > reader.size()) {
      throw new IllegalArgumentException("--at-position must be from 0 to " + reader.size() + ", what the log holds");
    }
    return new AsOf(position);
  }

  /** The moment of what was recorded up to an instant. */
  public AsOf at(Instant instant) {
    return new AsOf(reader.sizeAt(instant));
  }

  /** When the last event before a moment was recorded. */
  public Instant recordedAt(AsOf moment) {
    return reader.recordedAt(moment).orElse(Instant.EPOCH);
  }

  /** The first entry that reads otherwise than it stands on the log, and where; empty where all of them agree. */
  public Optional<String> disagreement() {
    return disagreementWith(log);
  }

  Optional<String> disagreementWith(EventLog other) {
    return new ReadModelCheck(other, reading.getBean(EntryFinder.class), reading.getBean(EventCodec.class)).problem();
  }

  /** All cases of the copy. */
  List<CaseId> cases() {
    return LogStreams.of(log, "cas_").stream().map(CaseId::new).toList();
  }

  /** Finds chronologies in the copy. */
  public ChronologyFinder chronologies() {
    return reading.getBean(ChronologyFinder.class);
  }

  /** Writes chronologies as files. */
  public ChronologyFiles files() {
    return reading.getBean(ChronologyFiles.class);
  }

  @Override
  public void close() {
    reading.close();
    copy.close();
  }

  private static CopyReader open(LogCopy copy) {
    AnnotationConfigApplicationContext reading = new AnnotationConfigApplicationContext();
    reading.register(Codecs.class, AnsweringSide.class, QueryApi.class);
    reading.registerBean(EventLog.class, copy::log, definition -> definition.setDestroyMethodName(""));
    reading.refresh();
    return new CopyReader(copy, reading);
  }
}
