package org.daftar.benchmarks.rebuilding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.invented.LargeRecord;
import org.daftar.benchmarks.invented.LargeRecord.Size;
import org.daftar.benchmarks.measuring.BenchmarkLog;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.command.log.EventLog;

/**
 * All read models from the first event on, of records of growing size: events over cases of twenty each, a tenth of
 * them corrections, and one case that holds a hundredth of all entries.
 */
public final class Rebuild implements Benchmark {

  private static final List<Integer> EVENTS = List.of(10_000, 100_000, 1_000_000);
  private static final int PER_CASE = 20;
  private static final int ENTRIES_PER_CASE = 17;
  private static final int ONE_LARGE_CASE = 100;
  private static final int OF_PEER = 10_000;

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public String about() {
    return "all read models rebuilt, beside reading the log alone, writing what comes out alone, and one update per"
        + " event";
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    Table figures =
        new Table(
            "seconds (of processors)",
            "rebuilt",
            "log read",
            "results written",
            "limit / rebuilt",
            "events/s",
            "peer, events/s");
    Table targets = Target.table();
    for (int events : EVENTS) {
      try (ScratchFolder folder = ScratchFolder.in(parent)) {
        Path data = Files.createDirectory(folder.path().resolve("log"));
        LargeRecord.write(data, size(events));
        try (EventLog log = BenchmarkLog.reopened(data)) {
          for (Stores store : Stores.values()) {
            Measured measured = Measured.of(log, store, OF_PEER);
            measured.addTo(figures, "%,d events, %s".formatted(log.size(), store));
            if (events == EVENTS.getLast()) {
              measured.addTo(targets, store);
            }
          }
        }
      }
    }
    return figures + "\n" + targets;
  }

  private static Size size(int events) {
    return new Size(events / ONE_LARGE_CASE, events / PER_CASE, ENTRIES_PER_CASE);
  }
}
