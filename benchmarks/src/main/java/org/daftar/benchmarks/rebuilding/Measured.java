package org.daftar.benchmarks.rebuilding;

import java.util.Locale;
import org.daftar.benchmarks.measuring.Effort;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.command.log.EventLog;

/**
 * What one store took.
 *
 * @param events on the log
 * @param rebuilt the whole
 * @param read the log read and thrown away
 * @param written the documents and versions that came out, computed before and written alone by the same operations
 * @param peer one update per event, over the first events only
 * @param ofPeer how many those were
 */
record Measured(long events, Effort rebuilt, Effort read, Effort written, Effort peer, int ofPeer) {

  private static final double SHARE = 0.6;
  private static final double TIMES_PEER = 20;
  private static final double SECONDS = 60;

  static Measured of(EventLog log, Stores kind, int ofPeer) throws InterruptedException {
    Effort read = Effort.of(() -> read(log));
    Effort rebuilt;
    Effort written;
    try (Stores.Opened opened = kind.open();
        ReadModels models = new ReadModels(opened.store())) {
      rebuilt = Effort.of(() -> models.rebuild(log));
      try (Stores.Opened other = kind.open();
          ReadModels again = new ReadModels(other.store())) {
        written = again.writeAll(models);
      }
    }
    return new Measured(log.size(), rebuilt, read, written, peer(log, kind, ofPeer), ofPeer);
  }

  private static Effort peer(EventLog log, Stores kind, int ofPeer) throws InterruptedException {
    try (Stores.Opened opened = kind.open();
        ReadModels models = new ReadModels(opened.store())) {
      return OneUpdatePerEvent.over(log, ofPeer, models);
    }
  }

  private static void read(EventLog log) {
    for (long size = 0; size < log.size(); ) {
      size += log.readFrom(size, ReadModels.PORTION).size();
    }
  }

  void addTo(Table table, String name) {
    table.row(
        name,
        figure(rebuilt),
        figure(read),
        figure(written),
        String.format(Locale.ROOT, "%.2f", limit() / rebuilt.seconds()),
        rate(events / rebuilt.seconds()),
        rate(ofPeer / peer.seconds()));
  }

  void addTo(Table targets, Stores store) {
    Target.atLeast("slower of reading and writing / rebuilt, " + store, SHARE, "")
        .addTo(targets, limit() / rebuilt.seconds());
    Target.atLeast("times the peer, " + store, TIMES_PEER, "x")
        .addTo(targets, (events / rebuilt.seconds()) / (ofPeer / peer.seconds()));
    Target.atMost("a million events, " + store, SECONDS, " s").addTo(targets, rebuilt.seconds() * 1e6 / events);
  }

  private double limit() {
    return Math.max(read.seconds(), written.seconds());
  }

  private static String figure(Effort effort) {
    return String.format(Locale.ROOT, "%.2f (%.2f)", effort.seconds(), effort.processorSeconds());
  }

  private static String rate(double perSecond) {
    return String.format(Locale.ROOT, "%,.0f", perSecond);
  }
}
