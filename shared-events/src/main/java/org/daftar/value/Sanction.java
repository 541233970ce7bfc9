package org.daftar.value;

import java.util.Optional;

/**
 * What somebody is sentenced to, accepts, or is spared.
 *
 * @param kind the kind of sanction
 * @param duration how long, where that is known and means something
 * @param amount how much, where it is money
 * @param detail what exactly, e.g. which activity is banned
 */
public record Sanction(
    SanctionKind kind, Optional<SanctionLength> duration, Optional<Money> amount, Optional<String> detail) {

  public Sanction {
    Text.line("detail", detail);
  }

  /** A sanction of that kind, of which nothing more is known. */
  public static Sanction of(SanctionKind kind) {
    return new Sanction(kind, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A sanction that lasts so long, e.g. {@code P7Y}. */
  public static Sanction of(SanctionKind kind, String duration) {
    return new Sanction(kind, Optional.of(SanctionLength.of(duration)), Optional.empty(), Optional.empty());
  }
}
