package org.daftar.benchmarks.evidence;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.benchmarks.measuring.Median;

/**
 * The verifier as a recipient starts it, in a process of its own.
 *
 * @param zip the bundle
 * @param trust the file with the keys
 */
record VerifierProcess(Path zip, Path trust) {

  private static final String MAIN = "org.daftar.ledger.command.Ledger";
  private static final int ROUNDS = 3;
  private static final int SMALLEST = 8;
  private static final int STEP = 4;
  private static final int LARGEST = 256;
  private static final int USUAL = 1_024;
  private static final long PATIENCE_SECONDS = 120;

  /** The median time from the start to the end. */
  double seconds() throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long started = System.nanoTime();
      if (!accepts(USUAL)) {
        throw new IllegalStateException("the verifier refuses an honest bundle");
      }
      seconds.add((System.nanoTime() - started) / 1e9);
    }
    return Median.of(seconds);
  }

  /** Tries less and less heap, between bounds that are halved, until a step is left. */
  int leastHeapMebibytes() throws IOException, InterruptedException {
    int tooSmall = SMALLEST;
    int enough = LARGEST;
    while (enough - tooSmall > STEP) {
      int middle = (tooSmall + enough) / 2;
      if (accepts(middle)) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return enough;
  }

  private boolean accepts(int heapMebibytes) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heapMebibytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                "verify",
                zip.toString(),
                "--trust",
                trust.toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }
}
