package org.daftar.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.daftar.benchmarks.appends.LeafCost;
import org.daftar.benchmarks.carrying.Drain;
import org.daftar.benchmarks.commands.CommandsLaptop;
import org.daftar.benchmarks.commands.CommandsServer;
import org.daftar.benchmarks.evidence.BundleOfACase;
import org.daftar.benchmarks.evidence.Verification;
import org.daftar.benchmarks.faults.Kills;
import org.daftar.benchmarks.lagging.Lag;
import org.daftar.benchmarks.measuring.Machine;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.reading.Reading;
import org.daftar.benchmarks.rebuilding.Rebuild;
import org.daftar.benchmarks.starting.StartLaptop;

/** Runs the benchmarks that are named, or all of them, and prints their tables; lists them where none is named. */
public final class Benchmarks {

  private static final String ALL = "all";
  private static final int USAGE = 2;

  private final List<Benchmark> all;
  private final PrintStream out;

  Benchmarks(List<Benchmark> all, PrintStream out) {
    this.all = List.copyOf(all);
    this.out = out;
  }

  /**
   * Starts from the command line.
   *
   * @param names of the benchmarks to run, or {@code all}
   */
  public static void main(String[] names) throws IOException, InterruptedException {
    List<Benchmark> all =
        List.of(
            new CommandsLaptop(),
            new CommandsServer(),
            new LeafCost(),
            Drain.ofThousands(),
            Drain.ofAMillion(),
            Lag.minute(),
            Lag.tenMinutes(),
            new StartLaptop(),
            new Rebuild(),
            Reading.laptop(),
            Reading.million(),
            new Verification(),
            new BundleOfACase(),
            new Kills());
    System.exit(new Benchmarks(all, System.out).run(List.of(names)));
  }

  /** Returns the status of the process: 0, or 2 where no name is given or one is unknown. */
  int run(List<String> names) throws IOException, InterruptedException {
    boolean everything = names.equals(List.of(ALL));
    List<String> known = all.stream().map(Benchmark::name).toList();
    if (names.isEmpty() || !(everything || known.containsAll(names))) {
      all.forEach(benchmark -> out.printf("%-20s %s%n", benchmark.name(), benchmark.about()));
      return USAGE;
    }
    try (ScratchFolder folder = ScratchFolder.make()) {
      out.println(Machine.line(folder.path()));
      for (Benchmark benchmark : all) {
        if (everything || names.contains(benchmark.name())) {
          out.printf("%n%s: %s%n%n%s", benchmark.name(), benchmark.about(), benchmark.run(folder.path()));
        }
      }
      return 0;
    }
  }
}
