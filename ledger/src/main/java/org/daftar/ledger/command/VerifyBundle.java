package org.daftar.ledger.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.verification.BundleVerifier;
import org.daftar.ledger.verification.RefusedBundle;
import org.daftar.ledger.verification.Trust;
import org.daftar.ledger.verification.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a bundle. */
@Command(
    name = "verify",
    description = "Checks a bundle that somebody handed out, by the keys that you trust.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class VerifyBundle implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Parameters(paramLabel = "FILE.zip", description = "The bundle.")
  private Path bundle = Path.of("");

  @Option(
      names = "--trust",
      required = true,
      paramLabel = "FILE",
      description =
          "Whom you trust: a policy (C2SP tlog-policy), and behind it certificates of time-stamping authorities.")
  private Path trust = Path.of("");

  @Option(names = "--pin", paramLabel = "FILE", description = "A checkpoint of the same log that you kept from before.")
  private @Nullable Path pin;

  @Option(names = "--brief", description = "Do not list the leaves.")
  private boolean brief;

  @Override
  public Integer call() throws Exception {
    CommandLine line = Objects.requireNonNull(command).commandLine();
    return check(bundle, trust, Optional.ofNullable(pin), !brief, VerifyBundle::nothing, line.getOut(), line.getErr());
  }

  /** What else somebody can check who knows more of a bundle than that it is one. */
  public interface Further {

    /**
     * Checks an accepted bundle further.
     *
     * @throws RefusedBundle where it is refused after all
     */
    void check(Path bundle, Verdict verdict) throws IOException, RefusedBundle;
  }

  private static void nothing(Path bundle, Verdict verdict) {}

  /**
   * Checks a bundle and says what came of it.
   *
   * @return 0, or 1 where the bundle is refused
   */
  public static int check(
      Path bundle, Path trust, Optional<Path> pin, boolean listing, Further further, PrintWriter out, PrintWriter err)
      throws Exception {
    Trust trusted = TrustFiles.read(trust);
    Optional<Note> pinned = pin.isPresent() ? Optional.of(TrustFiles.checkpoint(pin.get())) : Optional.empty();
    try {
      Verdict verdict = new BundleVerifier(trusted, pinned).verify(bundle);
      further.check(bundle, verdict);
      new VerdictText(verdict).write(out, listing);
      return 0;
    } catch (RefusedBundle e) {
      err.println("REFUSED  " + e.sentence());
      err.flush();
      return 1;
    }
  }
}
