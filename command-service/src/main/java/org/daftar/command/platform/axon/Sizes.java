package org.daftar.command.platform.axon;

/**
 * How much is kept in memory, and how often a case is kept on disk.
 *
 * @param aggregates how many cases, parties, sources and exhibits are kept that were used last
 * @param readings how many subjects are kept that decisions referred to last
 * @param snapshotEvery after how many events of a case its state is kept
 */
public record Sizes(int aggregates, int readings, int snapshotEvery) {

  /** What suits a laptop and a server with 1 GiB of heap. */
  public static final Sizes USUAL = new Sizes(5_000, 50_000, 500);
}
