package org.daftar.standalone;

import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.command.platform.log.sqlite.LogCheck;
import org.daftar.command.platform.log.sqlite.SqliteBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the log, also of an instance that runs. */
@Command(
    name = "backup",
    description = "Copies the log to a file, also while an instance runs, and checks the copy.",
    mixinStandardHelpOptions = true)
final class Backup implements Callable<Integer> {

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws Exception {
    Path copy = file.toAbsolutePath();
    Path folder = copy.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<LogCheck.Finding> findings = SqliteBackup.copy(data.folder(), copy);
    if (findings.isEmpty()) {
      System.out.println("Backed up to " + copy + "; the copy was checked and is whole.");
      return 0;
    }
    System.err.println("daftar: the log was copied as it is, but it is damaged:");
    findings.forEach(finding -> System.err.println("  " + finding.rule() + ": " + finding.detail()));
    return 1;
  }
}
