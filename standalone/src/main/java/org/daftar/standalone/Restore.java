package org.daftar.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.command.platform.log.sqlite.LogCheck;
import org.daftar.command.platform.log.sqlite.SqliteBackup;
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
    Serve.prepare(data.folder());
    List<LogCheck.Finding> findings = SqliteBackup.restore(file.toAbsolutePath(), data.folder());
    if (findings.isEmpty()) {
      System.out.println("Restored into " + data.folder().toAbsolutePath() + ".");
      return 0;
    }
    System.err.println("daftar: nothing was replaced, since the copy is not whole:");
    findings.forEach(finding -> System.err.println("  " + finding.rule() + ": " + finding.detail()));
    return 1;
  }
}
