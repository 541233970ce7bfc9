package org.daftar.ledger.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of those who check a log and keep none. */
@Command(
    name = "daftar-ledger",
    description = "Checks what others keep: bundles and logs. Needs no network, and no data of its own.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Ledger {

  private Ledger() {}

  /** Runs a command and exits with 0, 1 where something is wrong, 2 where the command was not understood. */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Ledger());
    line.addSubcommand(new VerifyBundle());
    commands().forEach(line::addSubcommand);
    System.exit(line.execute(arguments));
  }

  /** The commands that the product offers under the same names. Its own check of bundles knows more of them. */
  public static List<Object> commands() {
    return List.of(new WatchLog(), new WitnessLogs());
  }
}
