package org.daftar.command.platform.log.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Copies a log while it is in use, by this process or another, and puts a copy in a log's place. */
public final class SqliteBackup {

  private SqliteBackup() {}

  /**
   * Copies the log as it stands at one moment into a file of its own, and checks the copy. The target appears complete
   * and on disk, or not at all.
   *
   * @param dataFolder the folder that holds the log
   * @param target a file that does not exist
   * @return what is wrong with the copy; empty where it is whole
   * @throws IOException where there is no log, the target exists, or it cannot be written
   */
  public static List<LogCheck.Finding> copy(Path dataFolder, Path target) throws IOException {
    Path log = DataFolder.log(dataFolder);
    if (!Files.exists(log)) {
      throw new NoSuchFileException(log.toString(), null, "there is no log");
    }
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      DataFolder.unpackDriverInto(dataFolder);
      vacuum(log, OwnerOnly.newFile(part));
      flush(part);
      List<LogCheck.Finding> findings = LogCheck.of(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return findings;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Puts a copy in the place of the log in a folder that nobody uses. The copy is checked first; where it is not whole,
   * nothing is replaced. The log that stood there is kept in a folder {@code before-restore-…} beside it.
   *
   * @return what is wrong with the copy; empty where it now stands in the folder
   * @throws FolderInUse where a process has opened the folder
   * @throws IOException where the copy cannot be read or the folder not be written
   */
  public static List<LogCheck.Finding> restore(Path copy, Path dataFolder) throws IOException {
    try (DataFolder folder = DataFolder.take(dataFolder)) {
      folder.sweepDriver();
      Path part = folder.log().resolveSibling("restoring.sqlite");
      Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
      flush(part);
      List<LogCheck.Finding> findings = LogCheck.of(part);
      if (findings.isEmpty()) {
        if (Files.exists(folder.log())) {
          keepAside(folder.log());
        }
        Files.move(part, folder.log(), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(part);
      return findings;
    }
  }

  /** Moves the log together with its write-ahead log, which SQLite finds by its name. */
  private static void keepAside(Path log) throws IOException {
    Path aside = Files.createTempDirectory(log.getParent(), "before-restore-");
    for (String file : List.of("", "-wal", "-shm")) {
      Path from = Path.of(log + file);
      if (Files.exists(from)) {
        Files.move(from, aside.resolve(from.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** SQLite accepts an empty file to copy into. */
  private static void vacuum(Path log, Path copy) throws IOException {
    try (Connection connection = SqliteFile.reading(log).getConnection();
        PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    } catch (SQLException e) {
      throw new IOException("The log " + log + " could not be copied: " + e.getMessage(), e);
    }
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
