package org.daftar.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** Something that makes things durable, one after the other or many at a time. */
public interface Contender {

  /** Under which its figures are shown. */
  String name();

  /**
   * Counts how much it makes durable.
   *
   * @param folder an empty folder to write to
   * @param time for how long; what it takes to prepare comes before
   * @return a second's worth
   */
  double perSecond(Path folder, Duration time) throws IOException, InterruptedException, SQLException;
}
