package org.daftar.query.register.money;

/**
 * From the least to the most that something comes to.
 *
 * @param least in minor units of a currency, not negative
 * @param most in the same, not less
 */
public record Range(long least, long most) {

  /** Nothing, for certain. */
  public static final Range NONE = new Range(0, 0);

  /**
   * @throws IllegalArgumentException where the most is less than the least
   */
  public Range {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("no range goes from " + least + " to " + most);
    }
  }

  /** A certain sum. */
  public static Range of(long sum) {
    return new Range(sum, sum);
  }

  /** Whether it is known to the last unit. */
  public boolean isCertain() {
    return least == most;
  }

  /** Whether there is nothing, for certain. */
  public boolean isNone() {
    return most == 0;
  }

  /** Both together. */
  public Range plus(Range other) {
    return new Range(Math.addExact(least, other.least), Math.addExact(most, other.most));
  }

  /** What is left when the other is taken off; nothing where that is more. */
  public Range minus(Range other) {
    return new Range(Math.max(0, least - other.most), Math.max(0, most - other.least));
  }

  /** Either this one or the other, nobody knows which. */
  public Range or(Range other) {
    return new Range(Math.min(least, other.least), Math.max(most, other.most));
  }

  /** The same, or less, down to nothing. */
  public Range atMost() {
    return new Range(0, most);
  }
}
