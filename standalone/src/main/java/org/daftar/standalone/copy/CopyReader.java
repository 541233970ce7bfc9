package org.daftar.standalone.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.LogCheck;
import org.daftar.command.platform.log.sqlite.SqliteBackup;
import org.daftar.command.platform.log.sqlite.SqliteLog;
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

/**
 * The reading side over a copy of a log, so that an instance that runs is not disturbed. The copy lies in the data
 * folder, where only the owner can read it, and goes away with the reader.
 */
public final class CopyReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path folder;
  private final EventLog log;
  private final AnnotationConfigApplicationContext reading;
  private final Reader reader;

  private CopyReader(Path folder, AnnotationConfigApplicationContext reading) {
    this.folder = folder;
    this.log = reading.getBean(EventLog.class);
    this.reading = reading;
    this.reader = reading.getBean(Reader.class);
  }

  /**
   * Reads a log, whole.
   *
   * @throws IllegalStateException where the log is damaged
   */
  public static CopyReader of(Path data) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(data, "reading-");
    try {
      check(SqliteBackup.copy(data, folder.resolve("log.sqlite")));
      CopyReader copy = open(folder);
      if (!copy.reader.await(copy.log.size(), PATIENCE)) {
        throw new IllegalStateException("the log could not be read", copy.reader.failure().orElse(null));
      }
      return copy;
    } catch (IOException | RuntimeException e) {
      Folders.remove(folder);
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
    Folders.remove(folder);
  }

  private static CopyReader open(Path folder) {
    AnnotationConfigApplicationContext reading = new AnnotationConfigApplicationContext();
    reading.register(Codecs.class, AnsweringSide.class, QueryApi.class);
    reading.registerBean(
        EventLog.class, () -> SqliteLog.open(folder, CopyReader::noGenesis, LogClock.system().accept()));
    reading.refresh();
    return new CopyReader(folder, reading);
  }

  private static Genesis noGenesis() {
    throw new IllegalStateException("a copy that was checked begins with a genesis of its own");
  }

  private static void check(List<LogCheck.Finding> findings) {
    if (!findings.isEmpty()) {
      throw new IllegalStateException("the log is damaged: " + findings.getFirst().detail());
    }
  }
}
