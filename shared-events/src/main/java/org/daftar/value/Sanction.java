package org.daftar.value;

import java.time.Period;
import java.util.Optional;

/**
 * What somebody is sentenced to, accepts, or is spared.
 *
 * @param kind the kind of sanction
 * @param duration how long, where that is known and means something
 * @param detail what exactly, e.g. which activity is banned
 */
public record Sanction(SanctionKind kind, Optional<Period> duration, Optional<String> detail) {

  public Sanction {
    duration.ifPresent(Sanction::checkPositive);
    Text.line("detail", detail);
  }

  private static void checkPositive(Period duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new BrokenRule(
          "duration", "duration-is-not-positive", "must be an ISO 8601 period above zero, such as P7Y or P6M");
    }
  }
}
