package org.daftar.ledger.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.verification.SampleLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checksum database of Go speaks the same formats. Its code is found where Debian's packages golang-go and
 * golang-golang-x-mod-dev put it, or beside Go's own tools.
 */
class GoTest {

  private static final List<String> PACKAGES = List.of("note", "tlog");

  @TempDir private static Path built;
  @TempDir private Path folder;

  private final SampleLog log = new SampleLog();

  @BeforeAll
  static void build() throws Exception {
    assumeThat(run(built, "sh", "-c", "command -v go").status()).as("skipped: there is no Go here").isZero();
    Optional<Path> sources = sources();
    assumeThat(sources).as("skipped: golang.org/x/mod/sumdb is not here").isPresent();
    Path module = Files.createDirectories(built.resolve("mod"));
    for (String name : PACKAGES) {
      copy(sources.orElseThrow().resolve(name), Files.createDirectories(module.resolve("sumdb").resolve(name)));
    }
    String version = run(built, "go", "env", "GOVERSION").output().replaceAll("(?s)^go([0-9]+\\.[0-9]+).*", "$1");
    Files.writeString(module.resolve("go.mod"), "module golang.org/x/mod\n\ngo " + version + "\n");
    Files.writeString(
        built.resolve("go.mod"),
        "module check\n\ngo " + version + "\n\nrequire golang.org/x/mod v0.0.0\n\nreplace golang.org/x/mod => ./mod\n");
    try (InputStream program = GoTest.class.getResourceAsStream("check.go.txt")) {
      Files.copy(Objects.requireNonNull(program), built.resolve("main.go"));
    }
    Run compiled = run(built, "go", "build", "-o", "check", ".");
    assertThat(compiled.status()).as(compiled.output()).isZero();
  }

  private static Optional<Path> sources() throws Exception {
    Path root = Path.of(run(built, "go", "env", "GOROOT").output().strip());
    return Stream.of(
            Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb"),
            root.resolve("src/cmd/vendor/golang.org/x/mod/sumdb"))
        .filter(found -> PACKAGES.stream().allMatch(name -> Files.isDirectory(found.resolve(name))))
        .findFirst();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(any -> any.toString().endsWith(".go")).toList()) {
        if (!file.toString().endsWith("_test.go")) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
  }

  @BeforeEach
  void write() throws IOException {
    for (int number = 0; number < 20; number++) {
      log.append("cas_a", "{'event':'case-renamed.1','title':'Дело № " + number + "'}");
    }
    Files.writeString(folder.resolve("vkey"), Sample.logKey().verifier().toString());
    Files.writeString(folder.resolve("checkpoint"), log.checkpoint(21).toString());
    Files.writeString(folder.resolve("older"), log.checkpoint(13).toString());
    Files.writeString(folder.resolve("consistency"), lines(log.prover().consistency(13, 21).path()));
    Files.createDirectory(folder.resolve("proofs"));
    StringBuilder leaves = new StringBuilder();
    for (int index = 0; index < log.size(); index++) {
      leaves.append(new String(log.leaf(index), StandardCharsets.UTF_8)).append('\n');
      Files.writeString(
          folder.resolve("proofs").resolve(String.valueOf(index)), lines(log.prover().inclusion(index, 21).path()));
    }
    Files.writeString(folder.resolve("leaves.jsonl"), leaves);
  }

  private static String lines(List<Hash> path) {
    return path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
  }

  @Test
  void agreesAboutLeavesTreeSignaturesAndProofs() throws Exception {
    Run run = check();

    assertThat(run.output()).isEqualTo("AGREED 21 " + log.prover().head(21).root().base64() + "\n");
  }

  @Test
  void refusesAnEditedLeaf() throws Exception {
    edit("leaves.jsonl", "id-7", "id-x");

    assertThat(check().output()).startsWith("REFUSED the leaves have the root");
  }

  @Test
  void refusesACheckpointThatIsNotSigned() throws Exception {
    edit("checkpoint", "\n21\n", "\n20\n");

    assertThat(check().output()).startsWith("REFUSED");
  }

  @Test
  void refusesAProofOfAnotherLeaf() throws Exception {
    Files.copy(
        folder.resolve("proofs").resolve("7"),
        folder.resolve("proofs").resolve("8"),
        StandardCopyOption.REPLACE_EXISTING);

    assertThat(check().output()).startsWith("REFUSED");
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private Run check() throws Exception {
    return run(folder, built.resolve("check").toString(), folder.toString());
  }

  private record Run(int status, String output) {}

  private static Run run(Path folder, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "GOFLAGS",
                "-mod=mod",
                "GOPROXY",
                "off",
                "GOTOOLCHAIN",
                "local",
                "GO111MODULE",
                "on",
                "GOCACHE",
                built.resolve("cache").toString(),
                "GOPATH",
                built.resolve("gopath").toString()));
    Path output = Files.createTempFile(built, "run", ".txt");
    Process process = builder.redirectOutput(output.toFile()).start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return new Run(process.exitValue(), Files.readString(output));
  }
}
