package org.daftar.standalone.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.daftar.standalone.invariants.Ledger;
import org.daftar.standalone.invariants.Verdict;

/**
 * What came of killing the product again and again.
 *
 * @param seed of all that is random in it
 * @param ready how long each start took, from the process to the first page; the first start is on an empty log
 * @param ledger of all clients
 * @param log the file of the log; nobody writes to it any more
 * @param verdict on the log and on what is read of it in the end
 */
public record KillReport(long seed, List<Duration> ready, Ledger ledger, Path log, Verdict verdict) {

  public KillReport {
    ready = List.copyOf(ready);
  }

  /** How long the slowest start took. */
  public Duration slowest() {
    return ready.stream().max(Duration::compareTo).orElse(Duration.ZERO);
  }

  /** How long it took in the middle of all starts. */
  public Duration median() {
    return ready.stream().sorted().toList().get(ready.size() / 2);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "seed %d, killed %d times under load; first page after %.1f s (median), %.1f s (slowest)%n%s%n",
        seed,
        ready.size() - 1,
        median().toMillis() / 1e3,
        slowest().toMillis() / 1e3,
        verdict);
  }
}
