package org.daftar.ledger.bag;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files that mean one place within the bag on every system, and nothing outside of it. */
final class FileNames {

  private static final int LONGEST = 400;
  private static final Pattern PART = Pattern.compile("[^\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]{1,200}");

  private FileNames() {}

  static void check(String name) throws MalformedBag {
    if (name.length() > LONGEST) {
      throw new MalformedBag(shown(name), "has a name of more than " + LONGEST + " characters");
    }
    for (String part : name.split("/", -1)) {
      if (!PART.matcher(part).matches() || part.startsWith(".") || part.endsWith(".") || part.isBlank()) {
        throw new MalformedBag(shown(name), "has a name that may lead out of the bag, or not be the same everywhere");
      }
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      throw new MalformedBag(shown(name), "has a name that is not in Unicode's normal form C");
    }
  }

  private static String shown(String name) {
    String printable = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    return printable.length() > 80 ? printable.substring(0, 80) + "…" : printable;
  }
}
