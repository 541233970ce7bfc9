package org.daftar.value;

import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166-1 code of two letters, e.g. {@code KZ}. */
public record Jurisdiction(String code) {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public Jurisdiction {
    if (!COUNTRIES.contains(code)) {
      throw new BrokenRule("", "jurisdiction-is-unknown", "must be a country by its ISO 3166-1 code, such as KZ");
    }
  }

  /** The country's name in English. */
  public String name() {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  @Override
  public String toString() {
    return code;
  }
}
