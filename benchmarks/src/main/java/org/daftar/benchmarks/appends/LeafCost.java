package org.daftar.benchmarks.appends;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.measuring.Contender;
import org.daftar.benchmarks.measuring.PostgresServer;
import org.daftar.benchmarks.measuring.Rounds;
import org.daftar.benchmarks.measuring.Table;

/** Durable events with their leaves, beside plain rows, on SQLite and from one to three nodes on PostgreSQL. */
public final class LeafCost implements Benchmark {

  private static final Rounds ROUNDS = new Rounds(3, Duration.ofSeconds(2));
  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("SQLite", 1, 32),
          new Setting("SQLite", 1, 64),
          new Setting("PostgreSQL", 1, 32),
          new Setting("PostgreSQL", 1, 64),
          new Setting("PostgreSQL", 2, 64),
          new Setting("PostgreSQL", 3, 64));

  /**
   * Where it is measured.
   *
   * @param inFlight of all nodes together
   */
  private record Setting(String database, int nodes, int inFlight) {

    String name(String what) {
      return "%s, %d node%s, %d in flight: %s".formatted(database, nodes, nodes == 1 ? "" : "s", inFlight, what);
    }

    String ours() {
      return name("with leaves");
    }

    String peer() {
      return name("plain rows");
    }
  }

  @Override
  public String name() {
    return "leaf-cost";
  }

  @Override
  public String about() {
    return "events appended with their leaves, beside plain rows, on SQLite and by one to three nodes on PostgreSQL";
  }

  @Override
  public String run(Path folder) throws IOException, InterruptedException {
    Map<String, Batches> batches = new TreeMap<>();
    try (PostgresServer server = PostgresServer.start()) {
      Map<String, Double> rates = ROUNDS.medians(contenders(server, batches), folder);
      return table(rates, batches).toString();
    } catch (SQLException e) {
      throw new IOException("a database refuses", e);
    }
  }

  private static List<Contender> contenders(PostgresServer server, Map<String, Batches> batches) {
    List<Contender> contenders = new ArrayList<>();
    for (Setting setting : SETTINGS) {
      Batches counted = batches.computeIfAbsent(setting.ours(), name -> new Batches());
      boolean sqlite = setting.database.equals("SQLite");
      Appends.Opener ours =
          sqlite
              ? (folder, nodes) -> WithLeaves.sqlite(folder)
              : (folder, nodes) -> WithLeaves.postgres(server.newSchema(), nodes, counted);
      Appends.Opener peer =
          sqlite
              ? (folder, nodes) -> PlainSqlite.open(folder)
              : (folder, nodes) -> PlainPostgres.open(server.newSchema(), nodes);
      contenders.add(new Appends(setting.ours(), ours, setting.nodes, setting.inFlight));
      contenders.add(new Appends(setting.peer(), peer, setting.nodes, setting.inFlight));
    }
    return contenders;
  }

  private static Table table(Map<String, Double> rates, Map<String, Batches> batches) {
    Table table =
        new Table(
            "events a second, median of " + ROUNDS.count() + " turns",
            "with leaves",
            "plain rows",
            "with / plain",
            "hashed in vain",
            "hashed under the lock");
    for (Setting setting : SETTINGS) {
      double ours = rate(rates, setting.ours());
      double peer = rate(rates, setting.peer());
      Batches counted = Objects.requireNonNull(batches.get(setting.ours()));
      table.row(
          setting.name("").replace(": ", ""),
          figure("%,.0f", ours),
          figure("%,.0f", peer),
          figure("%.0f %%", 100 * ours / peer),
          counted.written() == 0 ? "-" : figure("%.1f %%", counted.lostPercent()),
          counted.written() == 0 ? "-" : figure("%.1f %%", counted.heldPercent()));
    }
    return table;
  }

  private static String figure(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static double rate(Map<String, Double> rates, String name) {
    return Objects.requireNonNull(rates.get(name), name);
  }
}
