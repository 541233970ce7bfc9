package org.daftar.date;

/**
 * One date: a day, a month, a season, a year, or a decade or century by unspecified digits.
 *
 * @param digits the expression without its qualifier
 * @param precision the finest part that is given
 * @param qualifier how sure it is
 * @param span the days that it may mean
 */
public record EdtfDate(String digits, Precision precision, Qualifier qualifier, DaySpan span) implements Edtf {

  @Override
  public boolean approximate() {
    return qualifier.approximate();
  }

  @Override
  public boolean uncertain() {
    return qualifier.uncertain();
  }

  /** Whether it is one certain day. */
  boolean isDay() {
    return span.earliest().equals(span.latest());
  }

  @Override
  public String toString() {
    return digits + qualifier.sign();
  }
}
