package org.daftar.query.wording.change;

import java.util.List;
import java.util.Optional;
import org.daftar.query.history.Change;

/**
 * One thing that happened to a subject, as people read it.
 *
 * @param change the change itself: its position, time and author
 * @param what what happened, e.g. <i>Entry corrected</i>
 * @param recorded when it was recorded, to the second, in UTC
 * @param reason why, where a reason was asked for
 * @param acknowledged the cautions that were acknowledged
 */
public record ChangeInWords(
    Change change, String what, String recorded, Optional<String> reason, List<String> acknowledged) {

  public ChangeInWords {
    acknowledged = List.copyOf(acknowledged);
  }
}
