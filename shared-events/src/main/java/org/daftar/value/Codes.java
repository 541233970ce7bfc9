package org.daftar.value;

import java.util.Locale;

/** The stable codes by which fixed choices stand in JSON and in addresses: lower-case words joined by hyphens. */
public final class Codes {

  private Codes() {}

  /** The code of a choice, e.g. {@code disputed-by-us}. */
  public static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
