package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.timestamp.Stamps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in every bundle, which needs nothing of ours. */
class ScriptTest {

  @TempDir Path folder;

  private final SampleLog log = SampleBundle.sampleLog();

  @BeforeAll
  static void requireItsTools() throws Exception {
    for (String tool : List.of("bash", "openssl", "xxd", "base64", "sha256sum")) {
      boolean found = new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
      assumeThat(found).as("skipped: there is no " + tool + " here, which the script needs").isTrue();
    }
  }

  @Test
  void acceptsWhatTheVerifierAccepts() throws Exception {
    Run run = run(bundle().zip());

    assertThat(run.output()).contains("RESULT ok: complete as of size 9 of example.org/log").doesNotContain("FAIL");
    assertThat(run.status()).isZero();
  }

  @Test
  void checksTimeStampsAndEarlierCheckpoints() throws Exception {
    Stamps stamps = new Stamps();
    SampleBundle bundle = bundle().export().earlier(log.checkpoint(6), 6, log.size());
    bundle.stamp(6, stamps.stamp(log.stampable(6), SampleLog.START));
    String pem = Base64.getMimeEncoder().encodeToString(stamps.root().getEncoded());
    Path roots =
        Files.writeString(
            folder.resolve("roots.pem"), "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n");

    Run run = run(bundle.zip(), roots.toString());

    assertThat(run.output()).contains("the tree extends that of size 6", "size 6 is stamped").doesNotContain("FAIL");
  }

  @Test
  void refusesAnEditedLeaf() throws Exception {
    SortedMap<String, byte[]> files = Zips.read(bundle().zip());
    edit(files, BundleFiles.leaf(5), "id-5", "id-x");

    assertThat(run(Zips.write(files)).output()).contains("FAIL  leaf 5 is not in the tree");
  }

  @Test
  void refusesALeafThatIsMissing() throws Exception {
    SortedMap<String, byte[]> files = Zips.read(bundle().zip());
    files.keySet().removeAll(List.of(BundleFiles.leaf(6), BundleFiles.proof(6), BundleFiles.disclosures(6)));

    assertThat(run(Zips.write(files)).output()).contains("FAIL  leaf 7 is number 3 of stream");
  }

  @Test
  void refusesAnotherKey() throws Exception {
    String other = Sample.key(SampleLog.ORIGIN, Algorithm.ED25519, 9).verifier().toString();

    assertThat(runWith(other, bundle().zip()).output()).contains("FAIL  the checkpoint is not signed with your key");
  }

  @Test
  void refusesAPageThatWasNotHandedOut() throws Exception {
    SortedMap<String, byte[]> files = Zips.read(bundle().zip());
    edit(files, BundleFiles.HTML, "100", "900");

    assertThat(run(Zips.write(files)).output()).contains("FAIL  files are not those that were handed out");
  }

  @Test
  void refusesAForeignDisclosure() throws Exception {
    SortedMap<String, byte[]> files = Zips.read(bundle().zip());
    files.put(BundleFiles.disclosures(5), files.get(BundleFiles.disclosures(6)));

    assertThat(run(Zips.write(files)).output()).contains("FAIL  leaf 5 holds no digest of what is shown of it");
  }

  @Test
  void refusesAStreamThatIsCutOff() throws Exception {
    log.append("sys", "access", "{}", "{'event':'access-granted.1'}");
    SampleBundle cut = bundle().export().leaving(leaf -> leaf.kind().equals("access"));

    assertThat(run(cut.zip()).output()).contains("FAIL  heads.json does not name what the export names");
  }

  @Test
  void isLedByTheOldKeyToTheNewOne() throws Exception {
    Note vouching = log.rotate(true).orElseThrow();
    SampleBundle rotated = bundle().export().earlier(vouching, 9, log.size());

    Run run = run(rotated.zip());

    assertThat(run.output()).contains("the key before vouches for the next", "RESULT ok").doesNotContain("FAIL");
  }

  @Test
  void refusesAKeyThatTheOldOneNeverVouchedFor() throws Exception {
    log.rotate(false);

    assertThat(run(bundle().export().zip()).output())
        .contains("changes to a key that the one before never vouched for", "FAIL  the checkpoint is not signed");
  }

  private SampleBundle bundle() {
    return SampleBundle.of(log);
  }

  private static void edit(SortedMap<String, byte[]> files, String name, String from, String to) {
    String before = new String(files.get(name), StandardCharsets.UTF_8);
    files.put(name, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  private Run run(byte[] zip, String... more) throws Exception {
    return runWith(Sample.logKey().verifier().toString(), zip, more);
  }

  private Run runWith(String key, byte[] zip, String... more) throws IOException, InterruptedException {
    Path unpacked = Zips.unpack(zip, Files.createTempDirectory(folder, "bundle"));
    List<String> command = new ArrayList<>(List.of("bash", unpacked.resolve("verify.sh").toString()));
    command.addAll(List.of(unpacked.toString(), key));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), output);
  }

  private record Run(int status, String output) {}
}
