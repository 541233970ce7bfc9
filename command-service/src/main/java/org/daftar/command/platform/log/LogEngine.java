package org.daftar.command.platform.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daftar.command.log.Anchors;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.platform.log.append.Growth;
import org.daftar.command.platform.log.append.LogWriter;
import org.daftar.command.platform.log.append.WriterMeter;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.clock.RecordClock;
import org.daftar.command.platform.log.database.Database;
import org.daftar.command.platform.log.leaf.LeafMaker;
import org.daftar.command.platform.log.leaf.SaltedAppend;
import org.daftar.command.platform.log.leaf.Salting;

/** The log over the tables of either vendor: one writer, and readers beside it. */
public final class LogEngine implements EventLog {

  private static final Logger LOG = System.getLogger(LogEngine.class.getName());

  private final Database database;
  private final LogReader reader;
  private final String origin;
  private final Growth growth;
  private final LogWriter writer;
  private final Salting salting = new Salting();
  private final Checkpoints checkpoints;
  private final Anchors anchors;

  private LogEngine(Database database, LogClock clock, WriterMeter meter) {
    this.database = database;
    this.reader = new LogReader(database.readers());
    this.origin = reader.origin();
    this.growth = new Growth(reader::size, database.look());
    this.writer =
        new LogWriter(
            database,
            new RecordClock(clock, reader.recordedAt(reader.size() - 1).toEpochMilli()),
            new LeafMaker(origin),
            growth,
            meter);
    this.checkpoints = new StoredCheckpoints(database, reader);
    this.anchors = new StoredAnchors(database, reader);
  }

  /**
   * Opens the log; writes the genesis where it is empty.
   *
   * @param genesis asked for where the log is empty
   * @param database closed with the log, or where it does not open
   */
  public static LogEngine open(Database database, Supplier<Genesis> genesis, LogClock clock) {
    return open(database, genesis, clock, WriterMeter.NONE);
  }

  /** The same where somebody measures how it writes. */
  public static LogEngine open(Database database, Supplier<Genesis> genesis, LogClock clock, WriterMeter meter) {
    try {
      if (new LogReader(database.readers()).size() == 0) {
        begin(database, genesis.get(), clock);
      }
      return new LogEngine(database, clock, meter);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static void begin(Database database, Genesis genesis, LogClock clock) {
    RecordClock recordClock = new RecordClock(clock, clock.wall().millis());
    Growth unheard = new Growth(() -> 0, database.look());
    LeafMaker leaves = new LeafMaker(genesis.origin());
    try (LogWriter writer = new LogWriter(database, recordClock, leaves, unheard, WriterMeter.NONE)) {
      writer.append(genesis.append(new Salting()));
    } catch (StreamMoved e) {
      LOG.log(Level.INFO, "Another process has opened the same empty log at the same time: its genesis stands");
    }
  }

  @Override
  public Appended append(Append append) {
    return writer.append(SaltedAppend.of(append, salting));
  }

  @Override
  public String origin() {
    return origin;
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
  public List<LoggedLeaf> leavesFrom(long position, int max) {
    return reader.leavesFrom(position, max);
  }

  @Override
  public Stream<LoggedEvent> readStream(String stream, long fromSequence) {
    return reader.readStream(stream, fromSequence);
  }

  @Override
  public Stream<LoggedLeaf> leavesOf(String stream) {
    return reader.leavesOf(stream);
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
  public Checkpoints checkpoints() {
    return checkpoints;
  }

  @Override
  public Anchors anchors() {
    return anchors;
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
