package org.daftar.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders take turns, so that what else the machine does burdens all alike.
 *
 * @param count how many turns each has
 * @param turn how long one lasts
 */
public record Rounds(int count, Duration turn) {

  /** The median of each contender's turns by its name, in the contenders' order; a first round warms up. */
  public Map<String, Double> medians(List<Contender> contenders, Path folder)
      throws IOException, InterruptedException, SQLException {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round <= count; round++) {
      for (Contender contender : contenders) {
        double rate = turn(contender, folder);
        if (round > 0) {
          rates.computeIfAbsent(contender.name(), name -> new ArrayList<>()).add(rate);
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    rates.forEach((name, all) -> medians.put(name, Median.of(all)));
    return medians;
  }

  private double turn(Contender contender, Path parent) throws IOException, InterruptedException, SQLException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      return contender.perSecond(folder.path(), turn);
    }
  }
}
