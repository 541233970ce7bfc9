package org.daftar.ledger.bag;

/**
 * What is read of a bag at most, so that a hostile one is refused before it costs anything.
 *
 * @param zip bytes of the zip file
 * @param files how many
 * @param file bytes of each file
 * @param total bytes of all files together
 */
public record Limits(long zip, int files, long file, long total) {

  /** Enough for a hundred thousand entries and their exhibits. */
  public static final Limits USUAL = new Limits(1L << 31, 400_000, 256L << 20, 4L << 30);

  /** Ours shrink to a half or a tenth; what swells to more than that is made to exhaust its reader. */
  private static final long MOST_SWELLING = 100;

  private static final long SMALL = 1 << 20;

  /** Whether so many bytes came out of a zip file of that size by fair means. */
  static boolean isHonest(long total, long zip) {
    return total <= SMALL || total / MOST_SWELLING <= zip;
  }
}
