package org.daftar.organisation.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** What is left to chance, by one seed. */
record Chance(RandomGenerator random) {

  private static final int LONGEST_MOMENT_MILLIS = 2_000;

  <T> T anyOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Less than two seconds. */
  Duration moment() {
    return Duration.ofMillis(random.nextInt(LONGEST_MOMENT_MILLIS));
  }
}
