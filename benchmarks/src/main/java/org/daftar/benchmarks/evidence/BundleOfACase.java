package org.daftar.benchmarks.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.invented.LargeRecord;
import org.daftar.benchmarks.invented.LargeRecord.Size;
import org.daftar.benchmarks.measuring.Effort;
import org.daftar.benchmarks.measuring.Median;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.sealing.KeyFolder;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.verification.BundleVerifier;
import org.daftar.ledger.verification.RefusedBundle;
import org.daftar.ledger.verification.Trust;
import org.daftar.standalone.process.Settings;
import org.daftar.standalone.process.Standalone;
import org.springframework.context.ConfigurableApplicationContext;

/** A case handed out as a bundle and checked by its recipient, and hostile files in its place. */
public final class BundleOfACase implements Benchmark {

  private static final int ENTRIES = 1_000;
  private static final int ROUNDS = 5;
  private static final double VERIFIED_SECONDS = 2;
  private static final double REFUSED_SECONDS = 1;

  @Override
  public String name() {
    return "bundle";
  }

  @Override
  public String about() {
    return "the bundle of a case of %,d entries: written, checked, and forged".formatted(ENTRIES);
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      Path data = Files.createDirectory(folder.path().resolve("data"));
      Path zip = folder.path().resolve("bundle.zip");
      Path trust = folder.path().resolve("trust.txt");
      double written = export(data, zip);
      Files.writeString(trust, "log " + new KeyFolder(data).signing().read().verifier() + "\nquorum none\n");
      return measured(folder.path(), zip, trust, written);
    } catch (MalformedNote | RefusedBundle e) {
      throw new IllegalStateException("an honest bundle is refused: " + e.getMessage(), e);
    }
  }

  private static double export(Path data, Path zip) throws IOException, InterruptedException {
    try (ConfigurableApplicationContext product = Standalone.start(new Settings(data, 0, "A. Lawyer", false))) {
      LargeRecord.Made made = LargeRecord.write(product.getBean(EventLog.class), Size.ofOneCase(ENTRIES));
      try (Exporting exporting = new Exporting(Standalone.address(product), made.large())) {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          seconds.add(exporting.seconds(zip));
        }
        return Median.of(seconds);
      }
    }
  }

  private static String measured(Path folder, Path zip, Path trust, double written)
      throws IOException, InterruptedException, MalformedNote, RefusedBundle {
    BundleVerifier verifier = new BundleVerifier(Trust.parse(Files.readString(trust)), Optional.empty());
    List<Effort> efforts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      efforts.add(Effort.of(() -> verify(verifier, zip)));
    }
    Effort warm = Effort.median(efforts);
    VerifierProcess process = new VerifierProcess(zip, trust);
    double cold = process.seconds();
    Map<String, HostileBundles.Refusal> refusals = new HostileBundles(folder, zip).refusals(verifier);
    Table figures = new Table("a case of %,d entries".formatted(ENTRIES), "");
    figures.row("leaves", String.valueOf(verifier.verify(zip).leaves().size()));
    figures.row("asked for, recorded, written and fetched over HTTP, s", figure(written));
    figures.row("size, MB", figure(Files.size(zip) / 1e6));
    figures.row("checked in a process that is warm, s", figure(warm.seconds()));
    figures.row("the same in processor time, s", figure(warm.processorSeconds()));
    figures.row("checked in a process of its own, with its start, s", figure(cold));
    figures.row("the least heap in which it can be checked, MiB", String.valueOf(process.leastHeapMebibytes()));
    return figures + "\n" + hostile(refusals) + "\n" + targets(cold, refusals);
  }

  private static void verify(BundleVerifier verifier, Path zip) throws IOException {
    try {
      verifier.verify(zip);
    } catch (RefusedBundle e) {
      throw new IllegalStateException("an honest bundle is refused: " + e.sentence(), e);
    }
  }

  private static Table hostile(Map<String, HostileBundles.Refusal> refusals) {
    Table table = new Table("hostile bundle", "refused after, s", "processor, s", "size, MB");
    refusals.forEach((name, refusal) ->
        table.row(
            name + " [" + refusal.why() + "]",
            figure(refusal.effort().seconds()),
            figure(refusal.effort().processorSeconds()),
            figure(refusal.bytes() / 1e6)));
    return table;
  }

  private static Table targets(double cold, Map<String, HostileBundles.Refusal> refusals) {
    Table table = Target.table();
    Target.atMost("checked in a process of its own", VERIFIED_SECONDS, " s").addTo(table, cold);
    double slowest = refusals.values().stream().mapToDouble(refusal -> refusal.effort().seconds()).max().orElseThrow();
    Target.atMost("slowest refusal", REFUSED_SECONDS, " s").addTo(table, slowest);
    return table;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
