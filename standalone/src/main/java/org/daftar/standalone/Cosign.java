package org.daftar.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.standalone.process.ReachedInstance;
import org.daftar.standalone.process.Settings;
import org.daftar.standalone.witnessing.OwnLog;
import org.daftar.standalone.witnessing.RemoteWitness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has the log cosigned by a witness. */
@Command(
    name = "cosign",
    description =
        "Has your log cosigned by a partner's witness, over HTTP, or by files on a stick: once to write the request,"
            + " and once to bring back the answer. The witness learns the name of the log, its size and a hash.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class Cosign implements Callable<Integer> {

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Where no instance runs: under which name one is started. Usually: ${DEFAULT-VALUE}.")
  private String author = "";

  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  /** How the witness is reached. */
  static final class Way {

    @ArgGroup(exclusive = false)
    private @Nullable OverHttp http;

    @ArgGroup(exclusive = false)
    private @Nullable ByFile file;

    @ArgGroup(exclusive = false)
    private @Nullable Back back;
  }

  /** At once. */
  static final class OverHttp {

    @Option(names = "--url", required = true, paramLabel = "URL", description = "Where the witness listens.")
    private URI url = URI.create("");

    @Option(
        names = "--witness",
        required = true,
        paramLabel = "KEY",
        description = "The key of the witness, as it prints it: NAME+ID+BASE64.")
    private String witness = "";
  }

  /** On the way there. */
  static final class ByFile {

    @Option(
        names = "--request",
        required = true,
        paramLabel = "FILE",
        description = "Write the request to this file, which does not exist yet.")
    private Path request = Path.of("");

    @Option(
        names = "--old",
        paramLabel = "SIZE",
        description = "The size that the witness cosigned last; it says so where you do not know. Usually 0.")
    private long old;
  }

  /** On the way back. */
  static final class Back {

    @Option(names = "--answer", required = true, paramLabel = "FILE", description = "Bring back the witness's answer.")
    private Path answer = Path.of("");

    @Option(
        names = "--to",
        required = true,
        paramLabel = "FILE",
        description = "With --answer: the request that it answers.")
    private Path to = Path.of("");

    @Option(names = "--by", required = true, paramLabel = "KEY", description = "With --answer: the key of the witness.")
    private String by = "";
  }

  @Override
  public Integer call() throws Exception {
    try (ReachedInstance instance = ReachedInstance.of(new Settings(data.folder(), 0, author, false));
        OwnLog log = new OwnLog(instance.address())) {
      if (way.http != null) {
        askOverHttp(log, way.http);
      } else if (way.file != null) {
        writeRequest(log, way.file);
      } else if (way.back != null) {
        bringBack(log, way.back);
      }
      return 0;
    }
  }

  private static void askOverHttp(OwnLog log, OverHttp asked) throws IOException, InterruptedException {
    VerifierKey key = key("--witness", asked.witness);
    try (RemoteWitness witness = new RemoteWitness(asked.url, key, RemoteWitness.PATIENCE)) {
      say(witness.cosign(log));
    }
  }

  private static void writeRequest(OwnLog log, ByFile asked) throws IOException, InterruptedException {
    WitnessRequest request = log.request(asked.old);
    Files.writeString(asked.request, request.toString(), StandardOpenOption.CREATE_NEW);
    System.out.println("Wrote " + asked.request + ": have it answered with  ./daftar witness … --request --answer");
  }

  private static void bringBack(OwnLog log, Back back) throws IOException, InterruptedException {
    try {
      WitnessRequest request = WitnessRequest.parse(Files.readString(back.to));
      say(log.keep(request, key("--by", back.by), Files.readString(back.answer)));
    } catch (MalformedNote e) {
      throw new IllegalArgumentException("--to " + back.to + " holds no request: " + e.getMessage(), e);
    }
  }

  private static void say(long size) {
    System.out.println("Checkpoint " + size + " is cosigned.");
  }

  private static VerifierKey key(String option, String text) {
    try {
      return VerifierKey.parse(text);
    } catch (MalformedNote e) {
      throw new IllegalArgumentException(option + " is no key: " + e.getMessage(), e);
    }
  }
}
