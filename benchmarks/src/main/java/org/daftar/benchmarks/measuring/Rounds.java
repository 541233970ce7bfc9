package org.daftar.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.benchmarks.measuring.ScratchFolder;

/** Lets contenders take turns, so that what else the machine does burdens all alike. */
record Rounds(int count, Duration turn) {

  /** The median of each contender's turns by its name, in the contenders' order; a first round warms up. */
  Map<String, Double> medians(List<Contender> contenders, Path folder)
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
    rates.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private double turn(Contender contender, Path parent) throws IOException, InterruptedException, SQLException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      return contender.perSecond(folder.path(), turn);
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
