package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.command.bundle.Assembly;
import org.daftar.command.bundle.BundleRequest;
import org.daftar.command.bundle.Bundles;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.platform.sealing.Sealing;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.events.codec.WithheldFields;
import org.daftar.identity.CaseId;
import org.daftar.ledger.bundle.BundleWriter;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.SigningKey;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A lawyer hands a case out at the command line, and somebody else checks it there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleByCommandTest {

  @TempDir static Path data;
  @TempDir static Path outside;

  private String caseId = "";
  private Path trust = Path.of("");
  private Path file = Path.of("");
  private int files;

  @BeforeAll
  void load() throws Exception {
    try (Instance instance = Instance.on(data)) {
      new DossierLoader(instance.address()).load(Dossier.sample());
      for (JsonNode found : instance.get("/api/cases").get("items")) {
        if (caseId.isEmpty() || found.get("entries").intValue() > 20) {
          caseId = found.get("id").stringValue();
        }
      }
    }
    trust = outside.resolve("trust");
    Files.write(trust, CommandLineRun.of("trust", "--data", data).out());
  }

  @BeforeEach
  void choose() {
    files++;
    file = outside.resolve("bundle-" + files + ".zip");
  }

  @Test
  void isWrittenFromAFolderAtRestAndAccepted() {
    CommandLineRun exported = export();

    assertThat(exported.err()).isEmpty();
    assertThat(exported.out().getFirst()).startsWith("Wrote " + file + ", export ");
    CommandLineRun verified = verify(file);
    assertThat(verified.err()).isEmpty();
    assertThat(verified.out()).anyMatch(line -> line.startsWith("ACCEPTED") && line.contains(caseId));
  }

  @Test
  void isWrittenByTheInstanceThatRuns() throws Exception {
    try (Instance running = Instance.on(data)) {
      assertThat(export().status()).isZero();
      assertThat(running.ask("/api/log/checkpoint").statusCode()).isEqualTo(200);
    }
    assertThat(verify(file).status()).isZero();
  }

  @Test
  void isTheSameWhereItIsWrittenAgain() throws IOException {
    export();
    String number = numberOf(file);
    Path again = file.resolveSibling("again-" + files + ".zip");

    CommandLineRun written = run("--bundle", again, "--again", number);

    assertThat(written.err()).isEmpty();
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void leadsOnFromTheCheckpointOfTheBundleBefore() throws Exception {
    export();
    Path pin = outside.resolve("pin-" + files);
    try (Instance instance = Instance.on(data)) {
      Files.writeString(pin, instance.ask("/api/log/checkpoint").body());
    }
    Path next = outside.resolve("next-" + files + ".zip");
    String size = Files.readAllLines(pin).get(1);
    run("--bundle", next, "--recipient", "A committee", "--purpose", "A complaint", "--since", size);

    CommandLineRun verified =
        CommandLineRun.of("verify", next, "--trust", trust, "--pin", pin, "--brief", "--data", data);

    assertThat(verified.out()).anyMatch(line -> line.contains("extends the checkpoint that you kept"));
  }

  @Test
  void withholdsWhatIsAsked() throws IOException {
    run("--bundle", file, "--recipient", "A committee", "--purpose", "A complaint", "--withhold", "what");

    assertThat(verify(file).out()).anyMatch(line -> line.contains("withhold fields"));
  }

  @Test
  void saysWhatIsMissingAndRecordsNothing() throws IOException {
    long before = Files.size(data.resolve("log.sqlite"));

    assertThat(run("--bundle", file).complaint()).contains("--recipient is needed");
    assertThat(run("--bundle", file, "--recipient", "A committee").complaint()).contains("--purpose is needed");
    assertThat(run("--bundle", file, "--recipient", "x", "--purpose", "x", "--withhold", "colour").complaint())
        .contains("withheld")
        .contains("colour");
    assertThat(run("--bundle", file, "--out", file, "--recipient", "x", "--purpose", "x").complaint())
        .contains("--out");
    assertThat(run("--bundle", file, "--again", "0").complaint()).contains("is no bundle");
    assertThat(run("--bundle", outside.resolve("nowhere/a.zip"), "--recipient", "x", "--purpose", "x").complaint())
        .contains("is not a folder");
    assertThat(run("--bundle", trust, "--recipient", "x", "--purpose", "x").complaint()).contains("exists already");
    assertThat(file).doesNotExist();
    assertThat(Files.size(data.resolve("log.sqlite"))).isEqualTo(before);
  }

  @Test
  void isNotMadeWithoutTheKeyOfTheLog() throws IOException {
    Path key = data.resolve("log.key");
    Path away = data.resolve("away.key");
    Files.move(key, away);
    try {
      assertThat(export().complaint()).contains("the key of this log is not here");
      assertThat(CommandLineRun.of("trust", "--data", data).complaint()).contains("is not in " + data);
    } finally {
      Files.move(away, key);
    }
  }

  @Test
  void isRefusedByWhoeverTrustsAnotherKey() throws Exception {
    export();
    Path other = outside.resolve("other-trust");
    String origin = new KeyFile(data.resolve("log.key")).read().verifier().name();
    SigningKey stranger = SigningKey.generate(origin, Algorithm.ED25519, new SecureRandom());
    Files.writeString(other, "log " + stranger.verifier() + "\nquorum none\n");

    CommandLineRun refused = CommandLineRun.of("verify", file, "--trust", other, "--data", data);

    assertThat(refused.err()).singleElement().asString().startsWith("REFUSED  leaf 0: the log has never had the key");
    assertThat(CommandLineRun.of("verify", file, "--data", data).complaint()).contains("--trust is needed");
  }

  @Test
  void isRefusedWhereItsPageTellsAnotherStoryThanItsLeaves() throws IOException {
    exportWithAnotherStory();

    CommandLineRun refused = verify(file);

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).singleElement().asString().startsWith("REFUSED  data/chronology.html: is not what");
  }

  /** The owner of the log lies in the page, and has the lie on the record like everything else. */
  private void exportWithAnotherStory() throws IOException {
    EventCodec events = new EventCodec(new EventCatalogue());
    RecordingCodec codec = new RecordingCodec(events, List.of());
    try (EventLog log =
            SqliteLog.open(
                data,
                () -> {
                  throw new AssertionError();
                },
                LogClock.system());
        Sealing sealing = new Sealing(log, new KeyFile(data.resolve("log.key")));
        OutputStream out = Files.newOutputStream(file)) {
      Bundles bundles =
          new Bundles(
              log,
              new Assembly(log, sealing),
              codec,
              new WithheldFields(events.catalogue()),
              (id, shown, withheld) -> "<p>Nothing happened.</p>".getBytes(StandardCharsets.UTF_8));
      CaseId id = new CaseId(caseId);
      long number =
          bundles
              .export(new BundleRequest(id, "A committee", "A lie", List.of(), false), "A", Optional.empty())
              .number();
      BundleWriter.write(bundles.find(id, number, OptionalLong.empty()).orElseThrow(), out);
    }
  }

  private CommandLineRun export() {
    return run("--bundle", file, "--recipient", "A committee", "--purpose", "A complaint");
  }

  private CommandLineRun run(Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("export", caseId, "--data", data));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray());
  }

  private CommandLineRun verify(Path bundle) {
    return CommandLineRun.of("verify", bundle, "--trust", trust, "--brief", "--data", data);
  }

  /** As the message says it that came with the file. */
  private String numberOf(Path bundle) {
    Path other = bundle.resolveSibling("other-" + files + ".zip");
    String said = run("--bundle", other, "--recipient", "A committee", "--purpose", "A complaint").out().getFirst();
    long next = Long.parseLong(said.replaceAll(".*, export (\\d+) of the case\\.", "$1"));
    return Long.toString(next - 1);
  }
}
