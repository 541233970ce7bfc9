package org.daftar.query.rebuild;

import java.util.List;
import java.util.Optional;

/**
 * The generations as they stood at one look.
 *
 * @param all oldest first
 * @param live the one that answers
 */
record Lineage(List<Generation> all, Optional<Generation> live) {

  Lineage {
    all = List.copyOf(all);
  }

  static Lineage of(Generations generations) {
    Optional<Generation> live = generations.live();
    return new Lineage(generations.all(), live);
  }

  /** Those that are to become live: a rebuild that was begun before the live one was, is of no more use. */
  List<Generation> building() {
    return all.subList(indexOfLive() + 1, all.size());
  }

  /** Those that were live, or should have been, before the live one. */
  List<Generation> former() {
    return all.subList(0, Math.max(0, indexOfLive()));
  }

  private int indexOfLive() {
    return live.map(all::indexOf).orElse(-1);
  }
}
