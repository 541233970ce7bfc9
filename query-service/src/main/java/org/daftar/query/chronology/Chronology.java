package org.daftar.query.chronology;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.cases.CaseView;

/**
 * A case written out in the order of what happened.
 *
 * @param of the case
 * @param atPosition how many events of the log were read for it
 * @param asKnownAt when the last of those events was recorded
 * @param dated the facts with a date, in the order of dates; a fact with several accounts stands where its earliest
 *     does
 * @param undated the facts of which no account has a date, in the order in which they were recorded
 * @param withheld how many entries are left out because they are confidential
 */
public record Chronology(
    CaseView of,
    long atPosition,
    Instant asKnownAt,
    List<ChronologyItem> dated,
    List<ChronologyItem> undated,
    int withheld) {

  public Chronology {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
  }

  /** The same where further confidential entries are not even at hand. */
  public Chronology withholding(int more) {
    return new Chronology(of, atPosition, asKnownAt, dated, undated, withheld + more);
  }

  /** What is to be said plainly of confidential entries; empty where there are none. */
  public String withheldInWords() {
    return switch (withheld) {
      case 0 -> "";
      case 1 -> "1 entry of this case is confidential and was left out.";
      default -> withheld + " entries of this case are confidential and were left out.";
    };
  }

  /** All facts, the dated first; their numbers run through. */
  public Stream<ChronologyItem> items() {
    return Stream.concat(dated.stream(), undated.stream());
  }
}
