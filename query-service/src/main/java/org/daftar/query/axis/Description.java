package org.daftar.query.axis;

import java.util.List;
import org.daftar.date.DateWords;
import org.daftar.query.axis.mark.Mark;

/** Says what a picture shows to those who do not see it. */
final class Description {

  private Description() {}

  /**
   * @param dated in the order of their dates
   */
  static String of(List<Mark> dated, List<Mark> undated) {
    if (dated.isEmpty()) {
      return undated.isEmpty() ? "No entries." : count(undated) + " without a date.";
    }
    return count(dated)
        + " to scale, the first: "
        + DateWords.of(dated.getFirst().when())
        + ", the last: "
        + DateWords.of(dated.getLast().when())
        + (undated.isEmpty() ? "." : ". " + count(undated) + " without a date.");
  }

  private static String count(List<Mark> marks) {
    return marks.size() == 1 ? "1 entry" : "%,d entries".formatted(marks.size());
  }
}
