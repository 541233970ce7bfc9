package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
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
    Script.requireItsTools();
  }

  @Test
  void acceptsWhatTheVerifierAccepts() throws Exception {
    Script.Run run = run(bundle().zip());

    assertThat(run.output()).contains("RESULT ok: complete as of size 9 of example.org/log").doesNotContain("FAIL");
    assertThat(run.status()).isZero();
  }

  @Test
  void checksTimeStampsAndEarlierCheckpoints() throws Exception {
    Stamps stamps = new Stamps();
    SampleBundle bundle = bundle().export().earlier(log.checkpoint(6), 6, log.size());
    bundle.stamp(6, stamps.stamp(log.stampable(6), SampleLog.START));
    Script.Run run = run(bundle.zip(), stamps.pem(folder).toString());

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
  void refusesAFileThatIsNotWhatItsManifestSays() throws Exception {
    Path unpacked = Zips.unpack(bundle().zip(), Files.createTempDirectory(folder, "bundle"));
    Files.writeString(unpacked.resolve("data/chronology.html"), "Nothing happened.");

    assertThat(new Script(folder).run(Sample.logKey().verifier().toString(), unpacked).output())
        .contains("FAIL  files differ from the manifest: data/chronology.html");
  }

  @Test
  void refusesATreeThatDoesNotExtendAnEarlierOne() throws Exception {
    SampleBundle bundle = bundle().export().earlier(SampleBundle.sampleLog().checkpoint(6), 6, log.size());

    assertThat(run(bundle.zip()).output()).contains("FAIL  nothing shows that the tree extends that of size 6");
  }

  @Test
  void refusesATimeStampOfAnotherCheckpoint() throws Exception {
    Stamps stamps = new Stamps();
    SampleBundle bundle = bundle().export().earlier(log.checkpoint(6), 6, log.size());
    bundle.stamp(6, stamps.stamp(log.stampable(5), SampleLog.START));

    assertThat(run(bundle.zip(), stamps.pem(folder).toString()).output())
        .contains("FAIL  the time stamp of size 6 does not hold");
  }

  @Test
  void refusesTheProofOfAnotherLeaf() throws Exception {
    SortedMap<String, byte[]> files = Zips.read(bundle().zip());
    files.put(BundleFiles.proof(5), files.get(BundleFiles.proof(6)));

    assertThat(run(Zips.write(files)).output()).contains("FAIL  leaf 5 has the proof of another leaf");
  }

  @Test
  void refusesLeavesThatTheKeeperMadeWrong() throws Exception {
    String fact = "{'event':'incident-reported.1','entry':'ent_9','what':'A raid'}";
    log.altering(Leaves.following(log.hash(3))).append(SampleBundle.CASE, fact);
    log.altering(Leaves.recordedLater(Duration.ofDays(-1))).append(SampleBundle.CASE, fact);
    log.altering(Leaves.of("example.org/other")).append(SampleBundle.CASE, fact);
    log.altering(Leaves.numbered(9)).append(SampleBundle.CASE, fact);

    assertThat(run(bundle().zip()).output())
        .contains(
            "FAIL  leaf 8 does not follow the leaf before it",
            "FAIL  leaf 9 says that it was recorded before the leaf before it",
            "FAIL  leaf 10 is of another log",
            "FAIL  leaf 11 is number 9 of stream " + SampleBundle.CASE + ", where 7 is next");
  }

  @Test
  void refusesABundleWithoutTheLeafOfItsExport() throws Exception {
    SampleBundle cut = bundle().export().leaving(leaf -> leaf.kind().equals("export"));

    assertThat(run(cut.zip()).output()).contains("FAIL  the bundle does not end with the leaf of its export");
  }

  @Test
  void isLedByTheOldKeyToTheNewOne() throws Exception {
    Note vouching = log.rotate(true).orElseThrow();
    SampleBundle rotated = bundle().export().earlier(vouching, 9, log.size());

    Script.Run run = run(rotated.zip());

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

  private Script.Run run(byte[] zip, String... more) throws Exception {
    return runWith(Sample.logKey().verifier().toString(), zip, more);
  }

  private Script.Run runWith(String key, byte[] zip, String... more) throws IOException, InterruptedException {
    Path unpacked = Zips.unpack(zip, Files.createTempDirectory(folder, "bundle"));
    return new Script(folder).run(key, unpacked, more);
  }
}
