package org.daftar.query.axis.mark;

import java.util.Set;
import java.util.StringJoiner;
import org.daftar.date.DateWords;
import org.daftar.date.FuzzyDate;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.wording.term.Group;
import org.daftar.value.LangText;

/**
 * What the picture shows of one entry.
 *
 * @param href where the mark leads
 * @param label what happened; shortened in the picture, whole or nearly so in the mark's title
 * @param kind what sort of fact it is, as people read it
 * @param group what it is about: its colour
 * @param when the date, or the source's words for it
 * @param signs what a reader must not overlook
 */
public record Mark(String href, LangText label, String kind, Group group, FuzzyDate when, Set<Sign> signs) {

  private static final double LONGEST_TITLE = 4000;

  public Mark {
    signs = Set.copyOf(signs);
  }

  /** What sets a mark apart; none stands for what a source reports in its own voice. */
  public enum Sign {
    /** Nobody but a party says so: drawn hollow. */
    CLAIMED("claimed by a party"),
    /** Somebody denies it: crossed. */
    DENIED("denied or disputed"),
    /** Whoever recorded it has withdrawn it: struck through. */
    RETRACTED("retracted");

    private final String words;

    Sign(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Whether a reader must not overlook that. */
  public boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /** All that the picture abridges, e.g. {@code Arrest, March 2019: Arrested at home (denied)}. */
  String title() {
    StringJoiner remarks = new StringJoiner(", ", " (", ")").setEmptyValue("");
    for (Sign sign : Sign.values()) {
      if (has(sign)) {
        remarks.add(sign.words());
      }
    }
    String told = when.asTold().map(words -> ", “" + words + "”").orElse("");
    return kind + ", " + DateWords.of(when) + told + ": " + Label.of(label.text(), LONGEST_TITLE).text() + remarks;
  }
}
