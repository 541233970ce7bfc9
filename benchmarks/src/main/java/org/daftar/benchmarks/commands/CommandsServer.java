package org.daftar.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.commands.ServerTurns.Turn;
import org.daftar.benchmarks.commands.ServerTurns.Who;
import org.daftar.benchmarks.measuring.Pace;
import org.daftar.benchmarks.measuring.PostgresServer;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;

/** Durable commands on a server: PostgreSQL, which flushes what it commits. */
public final class CommandsServer implements Benchmark {

  private static final List<Integer> CLIENTS = List.of(1, 8, 32, 64, 256);
  private static final List<Integer> COMPARED = List.of(32, 64);
  private static final int ROUNDS = 3;
  private static final Duration TURN = Duration.ofSeconds(2);

  @Override
  public String name() {
    return "commands-server";
  }

  @Override
  public String about() {
    return "durable commands on PostgreSQL, beside Axon's own event store and single inserts of the same row";
  }

  @Override
  public String run(Path folder) throws IOException, InterruptedException {
    try (PostgresServer server = PostgresServer.start()) {
      ServerTurns turns = new ServerTurns(server, CLIENTS, ROUNDS, TURN);
      turns.run();
      return paces(turns) + "\n" + targets(turns);
    } catch (SQLException e) {
      throw new IOException("PostgreSQL refuses", e);
    }
  }

  private static Table paces(ServerTurns turns) {
    Table table =
        new Table(
            "median of " + ROUNDS + " turns of " + TURN.toSeconds() + " s",
            "ours",
            "peer",
            "limit",
            "ours / peer",
            "ours / limit",
            "ours, p99 ms",
            "peer, p99 ms");
    for (Commands.Kind kind : Commands.Kind.values()) {
      for (int clients : CLIENTS) {
        Pace ours = turns.median(new Turn(Who.OURS, kind, clients));
        Pace peer = turns.median(new Turn(Who.PEER, kind, clients));
        Pace limit = turns.median(new Turn(Who.LIMIT, kind, clients));
        table.row(
            Commands.name("", kind, clients),
            rate(ours),
            rate(peer),
            rate(limit),
            figure(ours.perSecond() / peer.perSecond()),
            figure(ours.perSecond() / limit.perSecond()),
            figure(ours.p99Millis()),
            figure(peer.p99Millis()));
      }
    }
    return table;
  }

  private static Table targets(ServerTurns turns) {
    Table table = Target.table();
    for (Commands.Kind kind : Commands.Kind.values()) {
      for (int clients : COMPARED) {
        String name = Commands.name("", kind, clients);
        Pace ours = turns.median(new Turn(Who.OURS, kind, clients));
        Pace peer = turns.median(new Turn(Who.PEER, kind, clients));
        Pace limit = turns.median(new Turn(Who.LIMIT, kind, clients));
        Target.atLeast(name + " / peer", 3, "x").addTo(table, ours.perSecond() / peer.perSecond());
        Target.atLeast(name + " / single inserts", 2, "x").addTo(table, ours.perSecond() / limit.perSecond());
        Target.atMost(name + ", p99", 10, " ms").addTo(table, ours.p99Millis());
      }
      Pace alone = turns.median(new Turn(Who.OURS, kind, 1));
      Pace insert = turns.median(new Turn(Who.LIMIT, kind, 1));
      Target.atMost(Commands.name("", kind, 1) + ", median / one insert", 1.2, "x")
          .addTo(table, alone.medianMillis() / insert.medianMillis());
    }
    return table;
  }

  private static String rate(Pace pace) {
    return String.format(Locale.ROOT, "%,.0f/s", pace.perSecond());
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
