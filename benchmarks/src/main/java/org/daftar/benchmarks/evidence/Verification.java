package org.daftar.benchmarks.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.measuring.Effort;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.ledger.monitor.Memory;
import org.daftar.ledger.monitor.Mismatch;
import org.daftar.ledger.monitor.Monitor;
import org.daftar.ledger.monitor.WatchedLog;
import org.daftar.ledger.policy.Policy;

/** A million leaves, read from a folder and checked as a monitor does. */
public final class Verification implements Benchmark {

  private static final long LEAVES = 1_000_000;
  private static final int STREAMS = 10_000;
  private static final int ROUNDS = 3;
  private static final Set<Long> LOOKS = Set.of(LEAVES / 10, LEAVES / 4, LEAVES / 2, LEAVES);

  @Override
  public String name() {
    return "verification";
  }

  @Override
  public String about() {
    return "%,d leaves of %,d streams checked as a monitor does, beside a bare SHA-256 chain"
        .formatted(LEAVES, STREAMS);
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      MadeLog log = MadeLog.write(folder.path(), LEAVES, STREAMS);
      List<Effort> chain = new ArrayList<>();
      List<Effort> monitor = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) {
        chain.add(Effort.of(() -> BareChain.over(log)));
        monitor.add(Effort.of(() -> look(log, log.open())));
      }
      HeapAlong heap = new HeapAlong(log.open(), LOOKS);
      look(log, heap);
      return report(log, warm(monitor), warm(chain), heap.live());
    }
  }

  /** The first round warms up. */
  private static Effort warm(List<Effort> efforts) {
    return Effort.median(efforts.subList(1, efforts.size()));
  }

  private static void look(MadeLog log, WatchedLog shown) throws IOException, InterruptedException {
    Path memory = log.folder().resolve("seen");
    try {
      Policy policy = new Policy(List.of(log.key()), List.of(), Optional.empty());
      Monitor.Observation seen = new Monitor(policy, new Memory(memory)).look(shown);
      if (seen.checkpoint().head().size() != log.size()) {
        throw new IllegalStateException("the monitor has read " + seen);
      }
    } catch (Mismatch e) {
      throw new IllegalStateException(e.sentence(), e);
    } finally {
      Files.deleteIfExists(memory);
    }
  }

  private static String report(MadeLog log, Effort monitor, Effort chain, SequencedMap<Long, Double> heap) {
    Table rates =
        new Table("median of " + ROUNDS + " passes", "leaves a second", "MB a second", "processor time a leaf, ns");
    addTo(rates, "monitor", log, monitor);
    addTo(rates, "limit: SHA-256 chain", log, chain);
    Table memory = new Table("heap in use while the monitor reads", "MiB");
    heap.forEach((leaves, used) -> memory.row("after %,d leaves".formatted(leaves), figure("%.1f", used)));
    Table targets = Target.table();
    Target.atLeast("leaves a second, in millions", 1, "").addTo(targets, log.size() / monitor.seconds() / 1e6);
    Target.atMost("heap after all leaves / after a tenth", 1.1, "x")
        .addTo(targets, heap.lastEntry().getValue() / heap.firstEntry().getValue());
    String leaf =
        "A leaf has %,d bytes, and the digests of %d fields.%n%n".formatted(log.bytes() / log.size(), MadeLog.fields());
    return leaf + rates + "\n" + memory + "\n" + targets;
  }

  private static void addTo(Table table, String name, MadeLog log, Effort effort) {
    table.row(
        name,
        figure("%,.0f", log.size() / effort.seconds()),
        figure("%,.0f", log.bytes() / effort.seconds() / 1e6),
        figure("%,.0f", effort.processorSeconds() * 1e9 / log.size()));
  }

  private static String figure(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
