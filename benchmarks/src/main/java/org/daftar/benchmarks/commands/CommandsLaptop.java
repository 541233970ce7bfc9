package org.daftar.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.commands.Commands.Kind;
import org.daftar.benchmarks.measuring.Contender;
import org.daftar.benchmarks.measuring.Rounds;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;

/** Durable commands on a laptop: one SQLite file with {@code synchronous=FULL}. */
public final class CommandsLaptop implements Benchmark {

  private static final List<Integer> IN_FLIGHT = List.of(32, 64);
  private static final Rounds ROUNDS = new Rounds(5, Duration.ofSeconds(2));

  private static final String OURS = "ours";
  private static final String PEER = "peer";

  @Override
  public String name() {
    return "commands-laptop";
  }

  @Override
  public String about() {
    return "durable commands on SQLite, beside Axon's own event store, the disk and raw inserts";
  }

  @Override
  public String run(Path folder) throws IOException, InterruptedException {
    try {
      Map<String, Double> rates = ROUNDS.medians(contenders(), folder);
      return rates(rates) + "\n" + targets(rates);
    } catch (SQLException e) {
      throw new IOException("SQLite refuses", e);
    }
  }

  private static List<Contender> contenders() {
    List<Contender> contenders = new ArrayList<>(List.of(new DiskSyncs(), new RawInserts()));
    for (int inFlight : IN_FLIGHT) {
      for (Kind kind : Kind.values()) {
        contenders.add(new Commands(OURS, OurSide::open, kind, inFlight));
        contenders.add(new Commands(PEER, PeerSide::open, kind, inFlight));
      }
    }
    return contenders;
  }

  private static Table rates(Map<String, Double> rates) {
    Table table =
        new Table("median of " + ROUNDS.count() + " turns of " + ROUNDS.turn().toSeconds() + " s", "a second");
    rates.forEach((name, rate) -> table.row(name, String.format(Locale.ROOT, "%,.0f", rate)));
    return table;
  }

  private static Table targets(Map<String, Double> rates) {
    Table table = Target.table();
    double syncs = rate(rates, DiskSyncs.NAME);
    double raw = rate(rates, RawInserts.NAME);
    for (int inFlight : IN_FLIGHT) {
      for (Kind kind : Kind.values()) {
        String name = Commands.name(OURS, kind, inFlight);
        double ours = rate(rates, name);
        double peer = rate(rates, Commands.name(PEER, kind, inFlight));
        Target.atLeast(name + " / peer", 4, "x").addTo(table, ours / peer);
        Target.atLeast(name + " / fdatasync", 3, "x").addTo(table, ours / syncs);
        Target.atLeast(name + " / raw (further)", 60, " %").addTo(table, 100 * ours / raw);
      }
    }
    return table;
  }

  private static double rate(Map<String, Double> rates, String name) {
    return Objects.requireNonNull(rates.get(name), name);
  }
}
