package org.daftar.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daftar.command.platform.log.sqlite.LogCheck;
import org.daftar.command.platform.log.sqlite.SqliteBackup;
import org.daftar.standalone.copy.LogWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a copy in the place of the log, after checking it. */
@Command(
    name = "restore",
    description = "Checks a copy made by backup and puts it in the place of the log, which is kept beside it.",
    mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Parameters(paramLabel = "FILE", description = "A copy that backup made.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws Exception {
    Path copy = file.toAbsolutePath();
    Optional<String> problem = problem(copy);
    if (problem.isPresent()) {
      System.err.println("daftar: nothing was replaced, since the copy is not whole: " + problem.get());
      return 1;
    }
    Serve.prepare(data.folder());
    List<LogCheck.Finding> findings = SqliteBackup.restore(copy, data.folder());
    if (findings.isEmpty()) {
      System.out.println("Restored into " + data.folder().toAbsolutePath() + ".");
      return 0;
    }
    System.err.println("daftar: nothing was replaced, since the copy is not whole:");
    findings.forEach(finding -> System.err.println("  " + finding.rule() + ": " + finding.detail()));
    return 1;
  }

  /** That a file is sound does not yet say that what is in it can be read. */
  private static Optional<String> problem(Path copy) throws IOException {
    if (!Files.exists(copy)) {
      throw new NoSuchFileException(copy.toString());
    }
    try {
      return LogWalk.over(copy).problem();
    } catch (SQLException e) {
      return Optional.of("it cannot be read as a log: " + e.getMessage());
    }
  }
}
