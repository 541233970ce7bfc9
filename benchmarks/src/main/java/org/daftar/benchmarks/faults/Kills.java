package org.daftar.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.standalone.faults.KillLoop;
import org.daftar.standalone.faults.KillReport;

/** A hundred kills of the standalone process under load, over a log that grows to 20,000 events at most. */
public final class Kills implements Benchmark {

  private static final int KILLS = 100;
  private static final int MOST_EVENTS = 20_000;
  private static final double READY_SECONDS = 10;

  @Override
  public String name() {
    return "kill-loop";
  }

  @Override
  public String about() {
    return KILLS + " kills (SIGKILL) of the standalone process under load";
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      KillReport report = KillLoop.run(new SecureRandom().nextLong(), KILLS, MOST_EVENTS, folder.path());
      Table targets = Target.table();
      Target.atMost("findings of the invariant checker", 0, "").addTo(targets, report.verdict().findings().size());
      Target.atMost("slowest start to the first page", READY_SECONDS, " s").addTo(targets, seconds(report.slowest()));
      return report + "\n" + targets;
    } catch (SQLException e) {
      throw new IOException("the log cannot be read", e);
    }
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }
}
