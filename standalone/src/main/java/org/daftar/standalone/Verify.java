package org.daftar.standalone;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daftar.command.platform.log.sqlite.LogCheck;
import org.daftar.command.platform.log.sqlite.SqliteBackup;
import org.daftar.ledger.command.VerifyBundle;
import org.daftar.standalone.bundle.ChronologyCheck;
import org.daftar.standalone.copy.CopyReader;
import org.daftar.standalone.copy.Folders;
import org.daftar.standalone.copy.InstanceComparison;
import org.daftar.standalone.copy.LogWalk;
import org.daftar.standalone.process.AddressFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a bundle, or the whole log of a data folder, also of an instance that runs. */
@Command(
    name = "verify",
    description = {
      "Checks a bundle by the keys that you trust.",
      "Without a file: walks the whole log of your data folder and what is read from it, and names the first position"
          + " that is wrong."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class Verify implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Parameters(arity = "0..1", paramLabel = "FILE.zip", description = "A bundle that somebody handed out.")
  private @Nullable Path bundle;

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description =
          "With a bundle: whom you trust. A policy (C2SP tlog-policy), and behind it certificates of time-stamping"
              + " authorities.")
  private @Nullable Path trust;

  @Option(
      names = "--pin",
      paramLabel = "FILE",
      description = "With a bundle: a checkpoint of the same log that you kept from before.")
  private @Nullable Path pin;

  @Option(names = "--brief", description = "With a bundle: do not list the leaves.")
  private boolean brief;

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Override
  public Integer call() throws Exception {
    if (bundle == null) {
      return walk();
    }
    if (trust == null) {
      throw new IllegalArgumentException(
          "--trust is needed with a bundle: nothing in it says whether you may believe it");
    }
    CommandLine line = Objects.requireNonNull(command).commandLine();
    return VerifyBundle.check(
        bundle, trust, Optional.ofNullable(pin), !brief, new ChronologyCheck(), line.getOut(), line.getErr());
  }

  private int walk() throws Exception {
    LogWalk walk = walkLog();
    if (walk.problem().isPresent()) {
      return 1;
    }
    try (CopyReader reader = CopyReader.of(data.folder())) {
      Optional<String> problem = reader.disagreement();
      Optional<URI> address = new AddressFile(data.folder()).read();
      if (problem.isEmpty() && address.isPresent()) {
        problem = new InstanceComparison(address.get(), reader).problem();
      }
      problem.ifPresent(sentence -> System.err.println("daftar: " + sentence));
      if (problem.isPresent()) {
        return 1;
      }
    }
    System.out.println("The log is whole: " + walk.events() + " events, every one can be read.");
    System.out.println("What is read from it agrees with it.");
    return 0;
  }

  private LogWalk walkLog() throws Exception {
    Path folder = Files.createTempDirectory(data.folder(), "verifying-");
    Path copy = folder.resolve("log.sqlite");
    try {
      List<LogCheck.Finding> findings = SqliteBackup.copy(data.folder(), copy);
      LogWalk walk = LogWalk.over(copy);
      walk.problem().ifPresent(problem -> System.err.println("daftar: " + problem));
      findings.forEach(finding -> System.err.println("daftar: " + finding.rule() + ": " + finding.detail()));
      Optional<String> damage = findings.stream().findFirst().map(LogCheck.Finding::detail);
      return new LogWalk(walk.events(), walk.problem().or(() -> damage));
    } finally {
      Folders.remove(folder);
    }
  }
}
