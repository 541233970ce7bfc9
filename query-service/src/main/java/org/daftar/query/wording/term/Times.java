package org.daftar.query.wording.term;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says at which instant something was recorded. */
public final class Times {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Times() {}

  /** The instant to the second, e.g. {@code 18 August 2020, 14:30:05 UTC}. */
  public static String of(Instant instant) {
    return INSTANT.format(instant);
  }
}
