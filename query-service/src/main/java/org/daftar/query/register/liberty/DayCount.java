package org.daftar.query.register.liberty;

/**
 * How many days somebody was held.
 *
 * @param least for certain
 * @param most at most
 */
public record DayCount(long least, long most) {

  /** No day. */
  public static final DayCount NONE = new DayCount(0, 0);

  /** Both together. */
  public DayCount plus(DayCount other) {
    return new DayCount(least + other.least, most + other.most);
  }

  /** Whether it is known to the day. */
  public boolean isCertain() {
    return least == most;
  }

  @Override
  public String toString() {
    return isCertain() ? String.valueOf(least) : least + " to " + most;
  }
}
