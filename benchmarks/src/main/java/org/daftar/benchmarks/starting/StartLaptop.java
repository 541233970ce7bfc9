package org.daftar.benchmarks.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.invented.LargeRecord;
import org.daftar.benchmarks.invented.LargeRecord.Made;
import org.daftar.benchmarks.invented.LargeRecord.Size;
import org.daftar.benchmarks.measuring.BenchmarkLog;
import org.daftar.benchmarks.measuring.Median;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.command.log.EventLog;

/** The laptop's instance over 100,000 events with a heap of a gigabyte, from the command to the first whole page. */
public final class StartLaptop implements Benchmark {

  private static final Size SIZE = new Size(10_000, 4_450, 17);
  private static final int ROUNDS = 3;

  @Override
  public String name() {
    return "start-laptop";
  }

  @Override
  public String about() {
    return "from the command to the first page over 100,000 events with 1 GB of heap, beside the start of a Java"
        + " process";
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      Path data = Files.createDirectory(folder.path().resolve("data"));
      Made made = LargeRecord.write(data, SIZE);
      long events = size(data);
      List<StartedProcess.Start> starts = new ArrayList<>();
      List<Double> bare = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        starts.add(StartedProcess.start(data, "/cases/" + made.large() + "?after=" + events));
        bare.add(StartedProcess.bareSeconds());
      }
      return tables(events, starts, Median.of(bare));
    }
  }

  private static long size(Path data) {
    try (EventLog log = BenchmarkLog.reopened(data)) {
      return log.size();
    }
  }

  private static String tables(long events, List<StartedProcess.Start> starts, double bare) {
    double seconds = Median.of(starts.stream().map(StartedProcess.Start::seconds).toList());
    double resident = Median.of(starts.stream().map(StartedProcess.Start::residentMebibytes).toList());
    Table figures = new Table("median of " + ROUNDS + " starts over %,d events".formatted(events), "");
    figures.row("to the first page of the large case, s", figure(seconds));
    figures.row("limit: a Java process that does nothing, s", figure(bare));
    figures.row("most memory in use (resident), MiB", figure(resident));
    Table targets = Target.table();
    Target.atMost("first page", 10, " s").addTo(targets, seconds);
    Target.atMost("resident", 1_024, " MiB").addTo(targets, resident);
    return figures + "\n" + targets;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
