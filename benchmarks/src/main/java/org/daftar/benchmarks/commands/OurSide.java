package org.daftar.benchmarks.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.axon.CommandSide;
import org.daftar.command.platform.axon.Sizes;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.postgres.PostgresLog;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.recording.Proposal;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.DomainEvent;

/** The command side of the product, as it is wired there, over a log of its own; every rule is in force. */
final class OurSide implements Side {

  private final EventLog log;
  private final CommandSide commands;

  private OurSide(EventLog log) {
    this.log = log;
    this.commands = new CommandSide(log, Sample.EVENTS, Sample.RECORDINGS, Sizes.USUAL);
  }

  static Side open(Path folder) {
    Genesis genesis = Sample.genesis();
    return over(SqliteLog.open(folder, () -> genesis, LogClock.system()));
  }

  /** Over PostgreSQL, in an empty schema. */
  static Side on(DataSource schema) {
    Genesis genesis = Sample.genesis();
    return over(PostgresLog.open(schema, () -> genesis, LogClock.system()));
  }

  private static Side over(EventLog log) {
    OurSide side = new OurSide(log);
    side.record(Sample.party());
    side.record(Sample.source());
    return side;
  }

  @Override
  public void open(CaseOpened opened) {
    record(opened);
  }

  @Override
  public void note(BackgroundNoted noted) {
    record(noted);
  }

  private void record(DomainEvent event) {
    commands.recorder().record(new Proposal(event, Sample.AUTHOR, Set.of(), OptionalLong.empty(), Optional.empty()));
  }

  @Override
  public void close() {
    commands.close();
    log.close();
  }
}
