package org.daftar.benchmarks.commands;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.daftar.benchmarks.measuring.Contender;

/** What the disk gives: one block of 4 KiB overwritten and forced to the disk, again and again (fdatasync). */
final class DiskSyncs implements Contender {

  static final String NAME = "limit: fdatasync of one overwritten block";

  private static final int BLOCK = 4096;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public double perSecond(Path folder, Duration time) throws IOException {
    try (FileChannel file =
        FileChannel.open(folder.resolve("block"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
      overwrite(file, block);
      long synced = 0;
      long started = System.nanoTime();
      while (System.nanoTime() - started < time.toNanos()) {
        overwrite(file, block);
        synced++;
      }
      return synced / ((System.nanoTime() - started) / 1e9);
    }
  }

  private static void overwrite(FileChannel file, ByteBuffer block) throws IOException {
    block.clear().put(0, (byte) (block.get(0) + 1));
    file.write(block, 0);
    file.force(false);
  }
}
