package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.daftar.command.platform.anchoring.TimeStamps;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.OpenSslAuthority;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.process.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The case of the sample dossier goes out, and is checked in all three ways: by the script in it, by the verifier in
 * one file, and by the product.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeWaysTest {

  private static final Path JAR = Path.of("..", "ledger", "target", "daftar-ledger.jar");
  private static final long SMALL = 8L << 20;

  @TempDir static Path folder;

  private final List<String> names = new ArrayList<>();
  private Path trust = Path.of("");
  private Path bundle = Path.of("");
  private String key = "";

  /** The verifier is made when the modules are packed, before these tests run in the same build. */
  @BeforeAll
  void requireTheJar() {
    assumeThat(JAR).as("skipped: this is no whole build, mvn verify is").exists();
  }

  @BeforeAll
  void handOut() throws Exception {
    Path data = folder.resolve("data");
    OpenSslAuthority openssl = new OpenSslAuthority(Files.createDirectory(folder.resolve("authority")), "sha256");
    bundle = folder.resolve("bundle.zip");
    try (LocalAuthority authority = LocalAuthority.of(openssl);
        Instance instance =
            Instance.with(
                new Settings(
                    data, 0, "A. Tester", false, Optional.of(new TimeStamps(authority.address(), TimeStamps.USUAL))))) {
      while (!instance.ask("/api/log/leaves").body().contains("\"anchor\"")) {
        Thread.onSpinWait();
      }
      new DossierLoader(instance.address()).load(Dossier.sample());
      remember(instance);
      CommandLineRun exported =
          CommandLineRun.of(
              "export",
              largest(instance),
              "--bundle",
              bundle,
              "--recipient",
              "A committee",
              "--purpose",
              "A complaint",
              "--data",
              data);
      assertThat(exported.err()).isEmpty();
    }
    List<String> lines = new ArrayList<>(CommandLineRun.of("trust", "--data", data).out());
    key = lines.getFirst().substring("log ".length());
    lines.add("-----BEGIN CERTIFICATE-----");
    lines.add(Base64.getMimeEncoder().encodeToString(openssl.root().getEncoded()));
    lines.add("-----END CERTIFICATE-----");
    trust = Files.write(folder.resolve("trust"), lines);
  }

  private void remember(Instance instance) throws Exception {
    for (JsonNode party : instance.get("/api/parties?limit=500").get("items")) {
      if (party.has("protectedAs")) {
        party.get("forms").forEach(form -> names.add(form.get("text").stringValue()));
      }
    }
  }

  private static String largest(Instance instance) throws Exception {
    String id = "";
    for (JsonNode found : instance.get("/api/cases").get("items")) {
      id = id.isEmpty() || found.get("entries").intValue() > 20 ? found.get("id").stringValue() : id;
    }
    return id;
  }

  @Test
  void theScriptAcceptsIt() throws Exception {
    Run run = script(unpacked(bundle, "accepted"));

    assertThat(run.output()).contains("RESULT ok: complete as of size", "is stamped").doesNotContain("FAIL");
    assertThat(run.status()).isZero();
  }

  @Test
  void theJarAcceptsIt() throws Exception {
    Run run = jar(bundle);

    assertThat(run.output()).contains("ACCEPTED", "TIME STAMPS  1 checked").doesNotContain("REFUSED");
    assertThat(run.status()).isZero();
  }

  @Test
  void theProductAcceptsIt() {
    CommandLineRun run = CommandLineRun.of("verify", bundle, "--trust", trust, "--data", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).anyMatch(line -> line.startsWith("ACCEPTED")).contains("TIME STAMPS  1 checked");
  }

  @Test
  void allThreeRefuseAnEditedLeaf() throws Exception {
    Path forged = forged();

    assertThat(script(unpacked(forged, "refused")).status()).isEqualTo(1);
    assertThat(jar(forged).output()).contains("REFUSED");
    assertThat(jar(forged).status()).isEqualTo(1);
    assertThat(CommandLineRun.of("verify", forged, "--trust", trust, "--data", folder).status()).isEqualTo(1);
  }

  @Test
  void theNamesOfRelativesAreNowhereInIt() throws Exception {
    assertThat(names).isNotEmpty();
    try (Stream<Path> files = Files.walk(unpacked(bundle, "read"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(shown(file)).as(file.toString()).doesNotContain(names.toArray(String[]::new));
      }
    }
  }

  @Test
  void theJarIsSmallAndHoldsNothingOfSpringAndNoDomain() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(SMALL);
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      assertThat(Collections.list(jar.entries()))
          .extracting(ZipEntry::getName)
          .noneMatch(name -> name.contains("springframework"))
          .noneMatch(name -> name.startsWith("org/daftar/") && !name.matches("org/daftar/(ledger/.*)?"));
    }
  }

  /** What a file says to whoever can decode base64. */
  private static String shown(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    StringBuilder shown = new StringBuilder(text);
    if (file.getParent().endsWith("disclosures")) {
      text.lines()
          .map(line -> new String(Base64.getUrlDecoder().decode(line), StandardCharsets.UTF_8))
          .forEach(shown::append);
    }
    return shown.toString();
  }

  /** One letter of a leaf was exchanged. */
  private Path forged() throws IOException {
    Path forged = folder.resolve("forged.zip");
    Files.deleteIfExists(forged);
    try (ZipFile zip = new ZipFile(bundle.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(forged))) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes();
        if (entry.getName().endsWith("data/leaves/000000000005.json")) {
          content[content.length / 2] ^= 1;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    }
    return forged;
  }

  private static Path unpacked(Path zip, String name) throws IOException {
    Path into = Files.createTempDirectory(folder, name);
    try (ZipFile files = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(files.entries())) {
        Path file = into.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream content = files.getInputStream(entry)) {
          Files.copy(Objects.requireNonNull(content), file);
        }
      }
    }
    try (Stream<Path> only = Files.list(into)) {
      return only.findFirst().orElseThrow();
    }
  }

  private Run script(Path unpacked) throws Exception {
    return run("bash", unpacked.resolve("verify.sh").toString(), unpacked.toString(), key, trust.toString());
  }

  private Run jar(Path zip) throws Exception {
    String java = ProcessHandle.current().info().command().orElse("java");
    return run(java, "-jar", JAR.toString(), "verify", zip.toString(), "--trust", trust.toString());
  }

  private record Run(int status, String output) {}

  private static Run run(String... command) throws Exception {
    Path output = Files.createTempFile(folder, "run", ".txt");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return new Run(process.exitValue(), Files.readString(output));
  }
}
