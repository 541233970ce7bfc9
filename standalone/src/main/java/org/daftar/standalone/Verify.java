package org.daftar.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.command.platform.log.sqlite.LogCheck;
import org.daftar.command.platform.log.sqlite.SqliteBackup;
import org.daftar.standalone.copy.Folders;
import org.daftar.standalone.copy.LogWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Walks the whole log, also of an instance that runs. */
@Command(
    name = "verify",
    description = "Walks the whole log: positions, sequences, times, and that every event can be read.",
    mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory(data.folder(), "verifying-");
    Path copy = folder.resolve("log.sqlite");
    try {
      List<LogCheck.Finding> findings = SqliteBackup.copy(data.folder(), copy);
      LogWalk walk = LogWalk.over(copy);
      walk.problem().ifPresent(problem -> System.err.println("daftar: " + problem));
      findings.forEach(finding -> System.err.println("daftar: " + finding.rule() + ": " + finding.detail()));
      if (!findings.isEmpty() || walk.problem().isPresent()) {
        return 1;
      }
      System.out.println("The log is whole: " + walk.events() + " events, every one can be read.");
      return 0;
    } finally {
      Folders.remove(folder);
    }
  }
}
