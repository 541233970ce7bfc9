package org.daftar.organisation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One fault of each kind, for seconds; those of minutes are by command. */
@Timeout(value = 25, unit = TimeUnit.MINUTES)
class FaultLoopTest {

  @TempDir private Path folder;

  @Test
  void losesNothingAndDoesNothingTwice() throws Exception {
    FaultReport report = FaultLoop.run(1, Fault.values().length, 60, folder, line -> {});

    assertThat(report.faults().keySet()).containsAll(possibleEverywhere());
    assertThat(report.verdict().acknowledged()).isPositive();
    assertThat(report.documents()).isPositive();
    assertThat(report.verdict().holds()).as(report.toString()).isTrue();
  }

  private static Set<Fault> possibleEverywhere() {
    Set<Fault> possible = EnumSet.complementOf(EnumSet.of(Fault.CLOCK_JUMPS));
    if (System.getenv("DAFTAR_TEST_MONGODB") != null) {
      possible.removeIf(Fault::needsOwnDocuments);
    }
    return possible;
  }
}
