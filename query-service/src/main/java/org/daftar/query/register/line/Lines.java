package org.daftar.query.register.line;

import java.util.List;
import java.util.Set;
import org.daftar.identity.EntryId;

/**
 * Lines that were found together, in no order. While nothing that registers count changes, the same question gives the
 * same object: what was made of it can be kept.
 */
public final class Lines {

  private final List<Line> all;
  private final long withheld;

  /** Those lines. */
  public Lines(List<Line> all) {
    this(all, 0);
  }

  private Lines(List<Line> all, long withheld) {
    this.all = List.copyOf(all);
    this.withheld = withheld;
  }

  /** The lines of all but some entries. */
  public Lines without(Set<EntryId> hidden) {
    List<Line> shown = all.stream().filter(line -> !hidden.contains(line.entry())).toList();
    return shown.size() == all.size() ? this : new Lines(shown, all.size() - shown.size());
  }

  /** How many were left out. */
  public long withheld() {
    return withheld;
  }

  /** All of them. */
  public List<Line> all() {
    return all;
  }
}
