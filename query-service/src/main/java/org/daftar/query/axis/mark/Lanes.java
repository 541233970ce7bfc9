package org.daftar.query.axis.mark;

import java.util.ArrayList;
import java.util.List;

/** Lanes below each other, in which nothing overlaps. */
public final class Lanes {

  private static final double GAP = 10;

  private final List<List<Placed>> lanes = new ArrayList<>();

  /** Puts each in turn into the topmost lane that has room for it. */
  public static List<List<Placed>> pack(List<Placed> all) {
    Lanes packed = new Lanes();
    all.forEach(packed::put);
    return packed.lanes;
  }

  private void put(Placed placed) {
    for (List<Placed> lane : lanes) {
      if (lane.stream().allMatch(other -> apart(other, placed))) {
        lane.add(placed);
        return;
      }
    }
    lanes.add(new ArrayList<>(List.of(placed)));
  }

  private static boolean apart(Placed one, Placed other) {
    return one.right() + GAP <= other.left() || other.right() + GAP <= one.left();
  }
}
