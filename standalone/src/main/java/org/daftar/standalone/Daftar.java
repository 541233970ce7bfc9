package org.daftar.standalone;

import org.daftar.ledger.command.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: without a command it serves. */
@Command(
    name = "daftar",
    description = "Tracks legal cases against activists and their lawyers. Without a command it starts on your data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      Demo.class,
      Export.class,
      Verify.class,
      TrustFile.class,
      Publish.class,
      Cosign.class,
      Backup.class,
      Restore.class,
      RotateKey.class,
      RepublishTopic.class,
      Doctor.class
    },
    sortOptions = false)
public final class Daftar extends Serve {

  private Daftar() {}

  /** Runs a command and exits with 0, 1 where it failed, 2 where it was not understood. */
  public static void main(String[] arguments) {
    System.setProperty("axon.update-check.disabled", "true");
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Daftar());
    Ledger.commands().forEach(line::addSubcommand);
    return line.setExecutionExceptionHandler((failure, asked, result) -> {
      asked.getErr().println("daftar: " + Failures.sentence(failure));
      return 1;
    });
  }
}
