package org.daftar.command.platform.log.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Nanoseconds since the machine started. On Linux {@link System#nanoTime()} stands still while a laptop sleeps, which
 * would look as if the wall clock had jumped; {@code /proc/uptime} (proc(5)) does not. Elsewhere it is the former.
 */
final class Uptime implements LongSupplier {

  private static final Path PROC_UPTIME = Path.of("/proc/uptime");

  private final boolean readable = Files.isReadable(PROC_UPTIME);

  @Override
  public long getAsLong() {
    return readable ? read() : System.nanoTime();
  }

  private static long read() {
    try {
      String line = Files.readString(PROC_UPTIME);
      return new BigDecimal(line.substring(0, line.indexOf(' '))).movePointRight(9).longValueExact();
    } catch (IOException e) {
      throw new UncheckedIOException("The machine does not tell how long it has been up", e);
    }
  }
}
