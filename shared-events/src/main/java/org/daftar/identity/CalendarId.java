package org.daftar.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Names the working days of a country: {@code cal_} and its ISO 3166-1 code, e.g. {@code cal_KZ}; nobody chooses it.
 */
public record CalendarId(String value) implements Identifier {

  private static final String PREFIX = "cal_";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /**
   * @throws IllegalArgumentException unless the value has the form of such an identifier
   */
  public CalendarId {
    if (!value.startsWith(PREFIX) || !COUNTRIES.contains(value.substring(PREFIX.length()))) {
      throw new IllegalArgumentException("must be cal_ and the ISO 3166-1 code of a country, such as cal_KZ");
    }
  }

  /** The working days of a country by its ISO 3166-1 code. */
  public static CalendarId of(String country) {
    return new CalendarId(PREFIX + country);
  }

  /** The ISO 3166-1 code of the country. */
  public String country() {
    return value.substring(PREFIX.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
