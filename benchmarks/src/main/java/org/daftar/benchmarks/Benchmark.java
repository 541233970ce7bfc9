package org.daftar.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Something that is measured beside its peer and its limit, in one run. */
public interface Benchmark {

  /** The name by which it is chosen on the command line. */
  String name();

  /** What it measures, in a line. */
  String about();

  /**
   * Measures.
   *
   * @param folder an empty folder on the disk that is to be measured
   * @return tables for people
   */
  String run(Path folder) throws IOException, InterruptedException;
}
