package org.daftar.ledger.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.witness.Answer;
import org.daftar.ledger.witness.CosignedTrees;
import org.daftar.ledger.witness.Witness;
import org.daftar.ledger.witness.WitnessServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Cosigns for partners. */
@Command(
    name = "witness",
    description =
        "Cosigns the checkpoints of partners, each only where it extends the one before (C2SP tlog-witness). It sees"
            + " names of logs, sizes and hashes, nothing else.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class WitnessLogs implements Callable<Integer> {

  /**
   * How many seconds a question, and an answer, may take: each of them holds a thread. The JDK's server has no other
   * way to be told, and reads this when a process makes the first one; who starts the process with others means them.
   */
  private static final Map<String, String> SLOWEST =
      Map.of("sun.net.httpserver.maxReqTime", "30", "sun.net.httpserver.maxRspTime", "30");

  @Spec private @Nullable CommandSpec command;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The witness's own key. It is made the first time, for its owner alone to read.")
  private Path key = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the witness is called, such as witness.example.org; needed the first time.")
  private @Nullable String name;

  @Option(
      names = "--trust",
      required = true,
      paramLabel = "FILE",
      description = "The logs to cosign for: a policy (C2SP tlog-policy) with their keys.")
  private Path trust = Path.of("");

  @Option(
      names = "--state",
      required = true,
      paramLabel = "DIR",
      description = "Where it remembers what it has cosigned. Never set this back.")
  private Path state = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  /** How requests come. */
  static final class Way {

    @Option(
        names = "--listen",
        paramLabel = "[HOST:]PORT",
        description = "Answer requests over HTTP; on 127.0.0.1 where no host is named. Port 0 for any free one.")
    private @Nullable String address;

    @ArgGroup(exclusive = false)
    private @Nullable ByFile files;
  }

  /** A request that travels as a file. */
  static final class ByFile {

    @Option(names = "--request", required = true, paramLabel = "FILE", description = "Answer the request in this file.")
    private Path request = Path.of("");

    @Option(
        names = "--answer",
        required = true,
        paramLabel = "FILE",
        description = "Where the answer is written; the file does not exist yet.")
    private Path answer = Path.of("");
  }

  @Override
  public Integer call() throws Exception {
    CommandLine line = Objects.requireNonNull(command).commandLine();
    SigningKey own = own();
    line.getOut().println("# for the policies of those who trust this witness");
    line.getOut().println("witness " + own.verifier().name() + " " + own.verifier());
    line.getOut().flush();
    Witness witness =
        new Witness(own, TrustFiles.read(trust).policy().logs(), new CosignedTrees(state), Clock.systemUTC());
    return way.files == null
        ? listen(witness, Objects.requireNonNull(way.address), line.getOut())
        : answer(witness, way.files, line);
  }

  private SigningKey own() {
    KeyFile file = new KeyFile(key);
    if (file.exists()) {
      SigningKey own = file.read();
      if (own.verifier().algorithm() != Algorithm.COSIGNATURE) {
        throw new IllegalArgumentException("--key " + key + " holds the key of a log, not of a witness");
      }
      return own;
    }
    if (name == null) {
      throw new IllegalArgumentException("--name is needed to make the key " + key);
    }
    return file.create(name, Algorithm.COSIGNATURE);
  }

  private static int listen(Witness witness, String address, PrintWriter out) throws IOException, InterruptedException {
    limitSlowClients();
    try (WitnessServer server = new WitnessServer(witness, socket(address))) {
      out.println("Listens at http://" + host(server.address()) + WitnessServer.PATH + ". Stop with Ctrl-C.");
      out.flush();
      new CountDownLatch(1).await();
      return 0;
    }
  }

  static void limitSlowClients() {
    SLOWEST.forEach(System.getProperties()::putIfAbsent);
  }

  private static InetSocketAddress socket(String address) throws IOException {
    int colon = address.lastIndexOf(':');
    try {
      int port = Integer.parseInt(address.substring(colon + 1));
      return colon < 0
          ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
          : new InetSocketAddress(InetAddress.getByName(address.substring(0, colon)), port);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--listen must be HOST:PORT or PORT, not " + address, e);
    }
  }

  private static String host(InetSocketAddress address) {
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  private static int answer(Witness witness, ByFile files, CommandLine line) throws IOException {
    if (Files.exists(files.answer)) {
      throw new IllegalArgumentException("--answer " + files.answer + " exists already");
    }
    Answer answer = witness.answer(Files.readString(files.request));
    if (answer.status() == Answer.COSIGNED) {
      Files.writeString(files.answer, answer.body(), StandardOpenOption.CREATE_NEW);
      line.getOut().println("Cosigned. Take " + files.answer + " back to the log.");
      line.getOut().flush();
      return 0;
    }
    line.getErr()
        .println(
            answer.status() == Answer.CONFLICT
                ? "NOT COSIGNED: this witness has cosigned size " + answer.body().strip() + "; ask from there"
                : "NOT COSIGNED: " + answer.body().strip());
    line.getErr().flush();
    return 1;
  }
}
