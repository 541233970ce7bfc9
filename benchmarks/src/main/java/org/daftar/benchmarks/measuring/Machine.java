package org.daftar.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine on which something is measured. */
public final class Machine {

  private static final long MEBIBYTE = 1 << 20;

  private Machine() {}

  /** One line on it: its cores, its virtual machine, its system, and the file system of a folder. */
  public static String line(Path folder) throws IOException {
    Runtime runtime = Runtime.getRuntime();
    return "%d cores, %s %s with %d MiB of heap, %s %s %s, %s"
        .formatted(
            runtime.availableProcessors(),
            System.getProperty("java.vm.name"),
            Runtime.version(),
            runtime.maxMemory() / MEBIBYTE,
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            Files.getFileStore(folder).type());
  }
}
