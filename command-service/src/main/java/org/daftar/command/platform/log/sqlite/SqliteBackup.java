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

/** Copies a log while it is in use, by this process or another. */
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
      vacuum(log, part);
      flush(part);
      List<LogCheck.Finding> findings = LogCheck.of(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return findings;
    } finally {
      Files.deleteIfExists(part);
    }
  }

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
