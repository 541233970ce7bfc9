package org.daftar.benchmarks.appends;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.daftar.benchmarks.measuring.Contender;
import org.daftar.benchmarks.measuring.InFlight;

/**
 * Events appended one by one by many at a time.
 *
 * @param name of what is measured
 * @param opener starts the nodes
 * @param nodes how many
 * @param inFlight how many events at a time, of all nodes together
 */
record Appends(String name, Opener opener, int nodes, int inFlight) implements Contender {

  /** Starts nodes over empty tables. */
  interface Opener {
    Nodes in(Path folder, int nodes) throws IOException, SQLException;
  }

  @Override
  public double perSecond(Path folder, Duration time) throws IOException, InterruptedException, SQLException {
    try (Nodes open = opener.in(folder, nodes)) {
      Streams streams = new Streams();
      return new InFlight(inFlight).perSecond(time, n -> streams.grow(event -> open.append((int) (n % nodes), event)));
    }
  }
}
