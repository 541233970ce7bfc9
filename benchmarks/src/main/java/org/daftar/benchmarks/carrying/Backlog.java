package org.daftar.benchmarks.carrying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.daftar.benchmarks.commands.Sample;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.postgres.PostgresLog;
import org.daftar.identity.CaseId;

/** A log on PostgreSQL of which nothing was sent yet. */
final class Backlog {

  private static final int TOGETHER = 500;

  private Backlog() {}

  /** Opens a log and records so many events of as many streams as there are portions. */
  static EventLog of(DataSource schema, int events) {
    Genesis genesis = Sample.genesis();
    EventLog log = PostgresLog.open(schema, () -> genesis, LogClock.system());
    Payload payload = Sample.payload();
    for (int recorded = 0; recorded < events; recorded += TOGETHER) {
      String stream = CaseId.random(RandomGenerator.getDefault()).value();
      List<NewEvent> portion = new ArrayList<>();
      for (int number = 0; number < Math.min(TOGETHER, events - recorded); number++) {
        portion.add(new NewEvent(stream, number, UUID.randomUUID().toString(), payload));
      }
      log.append(new Append(portion, Map.of(), Optional.empty()));
    }
    return log;
  }
}
