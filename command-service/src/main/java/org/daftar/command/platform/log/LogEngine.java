package org.daftar.command.platform.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.platform.log.append.Growth;
import org.daftar.command.platform.log.append.LogWriter;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.clock.RecordClock;
import org.daftar.command.platform.log.database.Database;

/** The log over the tables of either vendor: one writer, and readers beside it. */
public final class LogEngine implements EventLog {

  private final Database database;
  private final LogReader reader;
  private final Growth growth;
  private final LogWriter writer;

  private LogEngine(Database database, LogClock clock) {
    this.database = database;
    this.reader = new LogReader(database.readers());
    this.growth = new Growth(reader::size, database.look());
    this.writer = new LogWriter(database, new RecordClock(clock, lastRecordedAt(clock).toEpochMilli()), growth);
  }

  /**
   * Opens the log; writes the genesis where it is empty.
   *
   * @param database closed with the log, or where it does not open
   */
  public static LogEngine open(Database database, Genesis genesis, LogClock clock) {
    LogEngine engine = start(database, clock);
    try {
      engine.begin(genesis);
      return engine;
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  private static LogEngine start(Database database, LogClock clock) {
    try {
      return new LogEngine(database, clock);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void begin(Genesis genesis) {
    if (size() > 0) {
      return;
    }
    try {
      append(genesis.append());
    } catch (StreamMoved e) {
      // Another process has opened the same empty log at the same time: its genesis stands.
      growth.grown(size());
    }
  }

  private Instant lastRecordedAt(LogClock clock) {
    long size = reader.size();
    return size == 0 ? clock.wall().instant() : reader.recordedAt(size - 1);
  }

  @Override
  public Appended append(Append append) {
    return writer.append(append);
  }

  @Override
  public long size() {
    return reader.size();
  }

  @Override
  public long sizeAt(Instant instant) {
    return reader.sizeAt(instant);
  }

  @Override
  public long awaitSize(long size, Duration patience) throws InterruptedException {
    return growth.await(size, patience);
  }

  @Override
  public List<LoggedEvent> readFrom(long position, int max) {
    return reader.readFrom(position, max);
  }

  @Override
  public Stream<LoggedEvent> readStream(String stream, long fromSequence) {
    return reader.readStream(stream, fromSequence);
  }

  @Override
  public OptionalLong headOf(String stream) {
    return reader.headOf(stream);
  }

  @Override
  public Optional<StoredOutcome> outcome(String key) {
    return reader.outcome(key);
  }

  @Override
  public Optional<StoredSnapshot> snapshot(String stream) {
    return reader.snapshot(stream);
  }

  @Override
  public void storeSnapshot(StoredSnapshot snapshot) {
    writer.keep(snapshot);
  }

  @Override
  public void close() {
    writer.close();
    database.close();
  }
}
