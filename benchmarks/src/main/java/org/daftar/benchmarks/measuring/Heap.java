package org.daftar.benchmarks.measuring;

import java.lang.management.ManagementFactory;

/** What the heap of this process holds. */
public final class Heap {

  private static final double MEBIBYTE = 1 << 20;

  private Heap() {}

  /** What is in use, in MiB, after all garbage was collected. */
  public static double liveMebibytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
  }
}
