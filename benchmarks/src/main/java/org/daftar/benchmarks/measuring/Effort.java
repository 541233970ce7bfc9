package org.daftar.benchmarks.measuring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How long something took. What else the machine does makes it longer, but hardly costs more of the processors.
 *
 * @param seconds on the clock
 * @param processorSeconds of all threads of this process
 */
public record Effort(double seconds, double processorSeconds) {

  /** Nothing was done. */
  public static final Effort NONE = new Effort(0, 0);

  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * What is measured.
   *
   * @param <E> what it may fail with
   */
  public interface Work<E extends Exception> {

    /** Does it. */
    void run() throws E, InterruptedException;
  }

  /** Does it and measures. */
  public static <E extends Exception> Effort of(Work<E> work) throws E, InterruptedException {
    long started = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    work.run();
    return new Effort((System.nanoTime() - started) / NANOS, (SYSTEM.getProcessCpuTime() - processor) / NANOS);
  }

  /** One after the other. */
  public Effort plus(Effort other) {
    return new Effort(seconds + other.seconds, processorSeconds + other.processorSeconds);
  }

  /** The median of each figure. */
  public static Effort median(List<Effort> efforts) {
    return new Effort(
        Median.of(efforts.stream().map(Effort::seconds).toList()),
        Median.of(efforts.stream().map(Effort::processorSeconds).toList()));
  }
}
