package org.daftar.command.recording;

import java.util.List;

/**
 * Who puts an event on the record, and which cautions that person acknowledged. It goes with the event to the log.
 *
 * @param recordedBy the name of the person
 * @param acknowledged the codes of the cautions that were raised and acknowledged, sorted
 */
public record Authorship(String recordedBy, List<String> acknowledged) {

  /** The name under which it stands beside an event. */
  public static final String KEY = "authorship";

  public Authorship {
    acknowledged = List.copyOf(acknowledged);
  }
}
