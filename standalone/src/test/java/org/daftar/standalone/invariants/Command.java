package org.daftar.standalone.invariants;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client asks for. Its key stands in the text of the body too, so that an event tells which command it came
 * from.
 *
 * @param key as in the header {@code Idempotency-Key}
 * @param path to which it is posted
 * @param event the stored name of the event that is to come of it
 * @param body JSON, with every field as the log will hold it
 */
public record Command(String key, String path, String event, String body) {

  private static final Pattern MARK = Pattern.compile("\\[([a-z0-9-]+)]");

  /** How a key is written in a text. */
  public static String mark(String key) {
    return "[" + key + "]";
  }

  /** The key that is written in a text; empty where there is none. */
  static String markedIn(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.find() ? mark.group(1) : "";
  }
}
