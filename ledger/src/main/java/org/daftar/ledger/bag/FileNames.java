package org.daftar.ledger.bag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that mean one place within the bag on every system, and nothing outside of it. */
final class FileNames {

  private static final int LONGEST = 400;
  private static final Pattern PART = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]{1,200}");

  /** Names of devices on Windows, whatever follows behind a point. */
  private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private FileNames() {}

  static void check(String name) throws MalformedBag {
    if (name.length() > LONGEST) {
      throw new MalformedBag(name, "has a name of more than " + LONGEST + " characters");
    }
    for (String part : name.split("/", -1)) {
      if (!isPart(part)) {
        throw new MalformedBag(name, "has a name that may lead out of the bag, or not be the same everywhere");
      }
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      throw new MalformedBag(name, "has a name that is not in Unicode's normal form C");
    }
  }

  private static boolean isPart(String part) {
    return PART.matcher(part).matches()
        && !part.startsWith(".")
        && !part.endsWith(".")
        && part.strip().equals(part)
        && !DEVICE.matcher(part).matches();
  }

  /** Equal for names that some system takes for one: upper case first, since ß has two letters there. */
  static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
