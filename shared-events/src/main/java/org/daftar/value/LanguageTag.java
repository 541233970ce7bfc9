package org.daftar.value;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** A language as BCP 47 writes it, e.g. {@code kk-Cyrl}; {@code und} where nobody knows. */
public record LanguageTag(String value) {

  /** The language is not known. */
  public static final LanguageTag UNKNOWN = new LanguageTag("und");

  /**
   * @throws BrokenRule unless the tag is well formed
   */
  public LanguageTag {
    try {
      value = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new BrokenRule("", "language-is-not-a-tag", "must be a BCP 47 language tag such as en, kk-Cyrl or ug-Arab");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
