package org.daftar.ledger.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daftar.ledger.monitor.LogFolder;
import org.daftar.ledger.monitor.LogServer;
import org.daftar.ledger.monitor.Memory;
import org.daftar.ledger.monitor.Mismatch;
import org.daftar.ledger.monitor.Monitor;
import org.daftar.ledger.monitor.WatchedLog;
import org.daftar.ledger.text.Printable;
import org.daftar.ledger.verification.Trust;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at a log once. */
@Command(
    name = "monitor",
    description =
        "Reads all leaves of somebody's log: checks its tree, that every stream is whole, and that the log still is the"
            + " one that was seen before. Leaves hold no personal data.",
    footer = {
      "",
      "Ends with 0 where all is right, 1 where something is wrong, 2 where the command was not understood, and 3 where"
          + " the log cannot be read, which proves nothing against it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class WatchLog implements Callable<Integer> {

  private static final int WRONG = 1;
  private static final int UNREADABLE = 3;

  @Spec private @Nullable CommandSpec command;

  @Parameters(
      paramLabel = "URL|DIR",
      description = "The address of an instance, or a folder with checkpoint and leaves.jsonl.")
  private String log = "";

  @Option(
      names = "--trust",
      required = true,
      paramLabel = "FILE",
      description = "Whom you trust: a policy (C2SP tlog-policy) with the key of the log.")
  private Path trust = Path.of("");

  @Option(
      names = "--state",
      required = true,
      paramLabel = "FILE",
      description = "Where the last checkpoint is remembered, for the next time.")
  private Path state = Path.of("");

  @Override
  public Integer call() throws Exception {
    CommandLine line = Objects.requireNonNull(command).commandLine();
    Trust trusted = TrustFiles.read(trust);
    try (WatchedLog watched = open()) {
      report(new Monitor(trusted.policy(), new Memory(state)).look(watched), line.getOut());
      return 0;
    } catch (Mismatch e) {
      return complain("WRONG       " + e.sentence(), WRONG, line.getErr());
    } catch (NoSuchFileException e) {
      return complain("UNREADABLE  " + e.getFile() + " does not exist", UNREADABLE, line.getErr());
    } catch (IOException e) {
      return complain("UNREADABLE  " + log + ": " + e.getMessage(), UNREADABLE, line.getErr());
    }
  }

  private WatchedLog open() {
    return log.startsWith("http://") || log.startsWith("https://")
        ? new LogServer(URI.create(log), LogServer.PATIENCE)
        : new LogFolder(Path.of(log));
  }

  private static void report(Monitor.Observation seen, PrintWriter out) {
    out.printf("%-11s %s%n", "RIGHT", seen.checkpoint().origin());
    out.printf(
        "%-11s %d in %d streams, each whole; root %s%n",
        "LEAVES", seen.checkpoint().head().size(), seen.streams(), seen.checkpoint().head().root().base64());
    out.printf(
        "%-11s %s%n",
        "BEFORE",
        seen.before()
            .map(before -> "extends what was seen before, of size " + before.head().size())
            .orElse("nothing: this is the first time"));
    out.printf(
        "%-11s %s%n",
        "WITNESSES",
        seen.witnesses() == 0
            ? "none that you trust: the log may show others another history"
            : seen.witnesses() + " have seen this tree");
    out.flush();
  }

  private static int complain(String sentence, int status, PrintWriter err) {
    err.println(Printable.of(sentence));
    err.flush();
    return status;
  }
}
