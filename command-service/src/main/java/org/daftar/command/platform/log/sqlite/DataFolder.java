package org.daftar.command.platform.log.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that this process holds for itself, until it ends or lets go. */
final class DataFolder implements AutoCloseable {

  /**
   * The folders that this process holds. A matter of the process: on POSIX, to close any channel to a locked file gives
   * up every lock that the process has on it, so that a second attempt must not even open the file.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** The byte that is locked lies behind the text, which stays readable where locks are mandatory. */
  private static final long LOCKED_BYTE = 1 << 20;

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes a folder; makes it where it does not exist.
   *
   * @throws FolderInUse where somebody holds it
   */
  static DataFolder take(Path path) {
    try {
      Path folder = OwnerOnly.folder(path).toRealPath();
      if (!HELD.add(folder)) {
        throw inUse(folder, Optional.of(String.valueOf(ProcessHandle.current().pid())));
      }
      try {
        return new DataFolder(folder, lock(folder));
      } catch (IOException | RuntimeException e) {
        HELD.remove(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + path + " cannot be used", e);
    }
  }

  /** The file that holds the log in a data folder. */
  static Path log(Path folder) {
    return folder.resolve("log.sqlite");
  }

  Path log() {
    return log(folder);
  }

  /** Removes what a process that was killed left of SQLite's native library, and has it unpacked here. */
  void sweepDriver() {
    try {
      Path library = Files.createDirectories(unpackDriverInto(folder));
      try (DirectoryStream<Path> left = Files.newDirectoryStream(library, "sqlite-*")) {
        for (Path file : left) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
    }
  }

  /** SQLite's driver unpacks its native library where it is told first, and not into the folder for temporary files. */
  static Path unpackDriverInto(Path folder) {
    Path library = folder.resolve("native");
    System.setProperty("org.sqlite.tmpdir", library.toString());
    return library;
  }

  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
    if (lock == null) {
      channel.close();
      throw inUse(folder, holder(file));
    }
    channel.truncate(0).write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
    return channel;
  }

  private static Optional<String> holder(Path file) throws IOException {
    return Optional.of(Files.readString(file).strip()).filter(pid -> !pid.isEmpty());
  }

  private static FolderInUse inUse(Path folder, Optional<String> pid) {
    return new FolderInUse(
        "The data folder "
            + folder
            + " is in use by another Daftar"
            + pid.map(id -> " (process " + id + ")").orElse("")
            + ". Stop that one, or start with another folder.");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + folder + " was not let go", e);
    } finally {
      HELD.remove(folder);
    }
  }
}
