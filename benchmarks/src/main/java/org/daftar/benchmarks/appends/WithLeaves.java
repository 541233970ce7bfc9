package org.daftar.benchmarks.appends;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.daftar.benchmarks.commands.Sample;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.NewEvent;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.LogEngine;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.postgres.PostgresDatabase;
import org.daftar.command.platform.log.sqlite.SqliteLog;

/** The log of the product. */
record WithLeaves(List<EventLog> logs) implements Nodes {

  WithLeaves {
    logs = List.copyOf(logs);
  }

  static Nodes sqlite(Path folder) {
    Genesis genesis = Sample.genesis();
    return new WithLeaves(List.of(SqliteLog.open(folder, () -> genesis, LogClock.system())));
  }

  /** Engines that share nothing but the tables. */
  static Nodes postgres(DataSource schema, int nodes, Batches batches) {
    Genesis genesis = Sample.genesis();
    return new WithLeaves(
        IntStream.range(0, nodes)
            .mapToObj(node -> new CountedDatabase(PostgresDatabase.open(schema), batches))
            .map(database -> (EventLog) LogEngine.open(database, () -> genesis, LogClock.system()))
            .toList());
  }

  @Override
  public void append(int node, NewEvent event) {
    logs.get(node).append(Append.of(event));
  }

  @Override
  public void close() {
    logs.forEach(EventLog::close);
  }
}
