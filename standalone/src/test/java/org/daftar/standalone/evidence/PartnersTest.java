package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.witness.CosignedTrees;
import org.daftar.ledger.witness.Witness;
import org.daftar.ledger.witness.WitnessServer;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Partners cosign the log and watch it, over the network and by what travels on a stick. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PartnersTest {

  private static final String CASE = "{\"title\": \"A case\"}";

  @TempDir private Path data;
  @TempDir private Path partner;

  private Path trust;

  @BeforeEach
  void record() throws Exception {
    try (Instance instance = Instance.on(data)) {
      instance.post("/api/cases", CASE);
      instance.ask("/api/log/checkpoint?after=2");
    }
    trust = Files.write(partner.resolve("trust"), CommandLineRun.of("trust", "--data", data).out());
  }

  @Test
  void aWitnessCosignsOverHttpAgainAndAgain() throws Exception {
    SigningKey key = SigningKey.generate("witness.example.org", Algorithm.COSIGNATURE, new SecureRandom());
    try (WitnessServer witness = witness(key);
        Instance instance = Instance.on(data)) {
      assertThat(cosign(witness, key.verifier()).out()).containsExactly("Checkpoint 2 is cosigned.");
      instance.post("/api/cases", CASE);
      assertThat(cosign(witness, key.verifier()).out()).containsExactly("Checkpoint 3 is cosigned.");

      Note kept = Note.parse(instance.ask("/api/log/checkpoints/3").body());
      assertThat(Cosignature.find(kept, key.verifier())).isPresent();
    }
  }

  @Test
  void aWitnessCosignsWhatTravelsOnAStick() throws Exception {
    Path request = partner.resolve("request");
    Path answer = partner.resolve("answer");

    assertThat(CommandLineRun.of("cosign", "--request", request, "--data", data).status()).isZero();
    CommandLineRun answered = witness("--request", request, "--answer", answer);
    String key = answered.out().get(1).substring(answered.out().get(1).lastIndexOf(' ') + 1);
    CommandLineRun back = CommandLineRun.of("cosign", "--answer", answer, "--to", request, "--by", key, "--data", data);

    assertThat(back.out()).containsExactly("Checkpoint 2 is cosigned.");
  }

  @Test
  void aBundleCarriesWhatWitnessesHaveSeen() throws Exception {
    SigningKey key = SigningKey.generate("witness.example.org", Algorithm.COSIGNATURE, new SecureRandom());
    Path bundle = partner.resolve("bundle.zip");
    try (WitnessServer witness = witness(key);
        Instance instance = Instance.on(data)) {
      String caseId = instance.get("/api/cases").get("items").get(0).get("id").stringValue();
      String exported =
          instance
              .post("/api/cases/" + caseId + "/bundles", "{\"recipient\":\"x\",\"purpose\":\"y\"}")
              .headers()
              .firstValue("Location")
              .orElseThrow();
      instance.post("/api/cases", CASE);
      instance.bytes(exported);
      cosign(witness, key.verifier());
      Files.write(bundle, instance.bytes(exported));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(trust));
    lines.set(1, "witness partner " + key.verifier());
    lines.add("quorum partner");
    Files.write(trust, lines);

    CommandLineRun verified = CommandLineRun.of("verify", bundle, "--trust", trust, "--brief", "--data", data);

    assertThat(verified.err()).isEmpty();
    assertThat(verified.out()).anyMatch(line -> line.contains("1 have seen this tree"));
  }

  @Test
  void aCosignatureThatDoesNotHoldIsNotKept() throws Exception {
    Path request = partner.resolve("request");
    Path answer = partner.resolve("answer");
    CommandLineRun.of("cosign", "--request", request, "--data", data);
    witness("--request", request, "--answer", answer);
    SigningKey other = SigningKey.generate("witness.example.org", Algorithm.COSIGNATURE, new SecureRandom());

    assertThat(
            CommandLineRun.of("cosign", "--answer", answer, "--to", request, "--by", other.verifier(), "--data", data)
                .complaint())
        .contains("the signature is not by witness.example.org");
    Note kept;
    try (Instance instance = Instance.on(data)) {
      kept = Note.parse(instance.ask("/api/log/checkpoints/2").body());
    }
    assertThat(kept.signatures()).hasSize(1);
  }

  @Test
  void namesWhatIsWrongWithACosignature() throws Exception {
    VerifierKey log = new KeyFile(data.resolve("log.key")).read().verifier();
    try (Instance instance = Instance.on(data)) {
      String path = "/api/log/checkpoints/2/cosignatures";
      assertThat(instance.post(path, "{}").body()).contains("\"field\":\"witness\"", "field-is-missing");
      assertThat(instance.post(path, "{\"witness\":\"x\",\"signature\":\"y\"}").body()).contains("field-is-malformed");
      assertThat(instance.post(path, "{\"who\":\"x\"}").body()).contains("field-is-unknown");
      String line = Note.parse(instance.ask("/api/log/checkpoints/2").body()).signatures().getFirst().toString();
      String body = "{\"witness\":\"" + log + "\",\"signature\":\"" + line + "x\"}";
      assertThat(instance.post(path, body).statusCode()).isEqualTo(422);
      assertThat(instance.ask("/api/log/witness-request?old=99").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void aMonitorReadsTheLogOverTheNetworkAndFromAStick() throws Exception {
    Path seen = partner.resolve("seen");
    try (Instance instance = Instance.on(data)) {
      assertThat(monitor(instance.address(), seen).out()).anyMatch(line -> line.startsWith("RIGHT"));
      instance.post("/api/cases", CASE);
      instance.ask("/api/log/checkpoint?after=3");
    }
    assertThat(CommandLineRun.of("rotate-key", "--reason", "A drill", "--data", data).status()).isZero();
    Path stick = partner.resolve("stick");
    assertThat(CommandLineRun.of("publish", stick, "--data", data).err()).isEmpty();

    CommandLineRun looked = monitor(stick, seen);

    assertThat(looked.err()).isEmpty();
    assertThat(looked.out()).anyMatch(line -> line.contains("extends what was seen before, of size 2"));
    try (Instance instance = Instance.on(data)) {
      instance.post("/api/cases", CASE);
      instance.ask("/api/log/checkpoint?after=5");
      assertThat(monitor(instance.address(), seen).status()).isZero();
    }
  }

  @Test
  void aMonitorNoticesABackupThatWasPutInPlaceOfTheLog() throws Exception {
    Path backup = partner.resolve("log.sqlite");
    Path seen = partner.resolve("seen");
    assertThat(CommandLineRun.of("backup", backup, "--data", data).status()).isZero();
    try (Instance instance = Instance.on(data)) {
      instance.post("/api/cases", CASE);
      instance.ask("/api/log/checkpoint?after=3");
      monitor(instance.address(), seen);
    }
    Files.deleteIfExists(data.resolve("log.sqlite-wal"));
    Files.deleteIfExists(data.resolve("log.sqlite-shm"));
    Files.copy(backup, data.resolve("log.sqlite"), StandardCopyOption.REPLACE_EXISTING);
    try (Instance instance = Instance.on(data)) {
      CommandLineRun looked = monitor(instance.address(), seen);

      assertThat(looked.status()).isEqualTo(1);
      assertThat(looked.err().getFirst()).contains("ROLLED BACK");
    }
  }

  private CommandLineRun monitor(Object where, Path seen) {
    return CommandLineRun.of("monitor", where, "--trust", trust, "--state", seen);
  }

  private CommandLineRun cosign(WitnessServer witness, VerifierKey key) {
    String url = "http://127.0.0.1:" + witness.address().getPort();
    return CommandLineRun.of("cosign", "--url", url, "--witness", key, "--data", data);
  }

  private WitnessServer witness(SigningKey key) throws Exception {
    List<VerifierKey> logs = List.of(new KeyFile(data.resolve("log.key")).read().verifier());
    return new WitnessServer(
        new Witness(key, logs, new CosignedTrees(partner.resolve("trees")), Clock.systemUTC()),
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  private CommandLineRun witness(Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "witness",
                "--key",
                partner.resolve("key"),
                "--name",
                "witness.example.org",
                "--trust",
                trust,
                "--state",
                partner.resolve("trees")));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray());
  }
}
