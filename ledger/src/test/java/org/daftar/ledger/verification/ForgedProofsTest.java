package org.daftar.ledger.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.note.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without the log's key changes what leads from leaves to checkpoints, and makes the manifests fit. */
class ForgedProofsTest {

  private static final String LAST = "data/checkpoints/000000000009.checkpoint";

  @TempDir Path folder;

  private final SampleLog log = SampleBundle.sampleLog();
  private final Note kept = log.checkpoint(6);
  private SortedMap<String, byte[]> files;

  @BeforeEach
  void unzip() throws IOException {
    SampleBundle bundle = SampleBundle.of(log).export();
    files = Zips.read(bundle.earlier(kept, 6, log.size()).zip());
    new Checking(folder).accept(Zips.write(files));
  }

  @Test
  void refusesTheProofOfAnotherLog() throws IOException {
    SortedMap<String, byte[]> other = Zips.read(SampleBundle.sample().zip());
    files.put(BundleFiles.proof(5), other.get(BundleFiles.proof(5)));
    refuse("leaf 5", "is proved against another checkpoint");
  }

  @Test
  void refusesALeafOfAnotherLogWithItsValidProof() throws IOException {
    SortedMap<String, byte[]> other = Zips.read(SampleBundle.sample().zip());
    files.put(BundleFiles.leaf(5), other.get(BundleFiles.leaf(5)));
    files.put(BundleFiles.proof(5), other.get(BundleFiles.proof(5)));
    files.put(BundleFiles.disclosures(5), other.get(BundleFiles.disclosures(5)));
    refuse("leaf 5", "is proved against another checkpoint");
  }

  @Test
  void refusesAProofThatAddsSomething() throws IOException {
    edit(BundleFiles.proof(5), "index 5\n", "extra aGVsbG8=\nindex 5\n");
    refuse("leaf 5", "adds what nothing covers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\n\nx\n", "c2sp.org/tlog-proof@v1\n\n", "c2sp.org/tlog-proof@v1\nindex\n\n"})
  void refusesAProofThatIsNone(String proof) throws IOException {
    files.put(BundleFiles.proof(5), proof.getBytes(UTF_8));
    refuse("leaf 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "05", "99999999999999999999", "9223372036854775807", "12"})
  void refusesAnIndexThatTheLeafDoesNotHave(String index) throws IOException {
    edit(BundleFiles.proof(5), "index 5\n", "index " + index + "\n");
    refuse("leaf 5");
  }

  @Test
  void refusesAProofThatIsLongerThanAnyTreeIsHigh() throws IOException {
    String hash = log.hash(0).base64() + "\n";
    edit(BundleFiles.proof(5), "index 5\n", "index 5\n" + hash.repeat(64));
    refuse("leaf 5", "at most 63 hashes");
    edit(BundleFiles.proof(5), hash.repeat(64), hash.repeat(50_000));
    refuse(BundleFiles.proof(5), "is larger than");
  }

  @Test
  void refusesLinesThatEndOtherwise() throws IOException {
    edit(BundleFiles.proof(5), "index 5\n", "index 5\r\n");
    refuse("leaf 5");
  }

  @Test
  void refusesASignatureLineThatEndsOtherwise() throws IOException {
    String checkpoint = new String(files.get(LAST), UTF_8);
    files.put(LAST, (checkpoint.substring(0, checkpoint.length() - 1) + "\r\n").getBytes(UTF_8));
    refuse(LAST);
  }

  @Test
  void refusesACheckpointWithTooManySignaturesBeforeItChecksOne() throws IOException {
    String checkpoint = new String(files.get(LAST), UTF_8);
    String signature = checkpoint.substring(checkpoint.indexOf("—"));
    files.put(LAST, (checkpoint + signature.repeat(5_000)).getBytes(UTF_8));
    refuse(LAST, "1 to 64 signatures, not 5001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-9", "009", "9e0", "99999999999999999999", "10"})
  void refusesACheckpointOfAnotherSize(String size) throws IOException {
    edit(LAST, "\n9\n", "\n" + size + "\n");
    refuse(LAST);
  }

  @Test
  void refusesTwoCheckpointsOfOneSize() throws IOException {
    files.put("data/checkpoints/000000000007.checkpoint", files.get(LAST));
    refuse("data/checkpoints/000000000007.checkpoint", "is of another size: 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "x\n", "AAAA\n"})
  void refusesAConsistencyProofThatHoldsMore(String more) throws IOException {
    String name = BundleFiles.consistency(6, 9);
    files.put(name, (new String(files.get(name), UTF_8) + more).getBytes(UTF_8));
    refuse(name);
  }

  @Test
  void refusesAConsistencyProofWithoutItsLastLineFeed() throws IOException {
    String name = BundleFiles.consistency(6, 9);
    files.put(name, new String(files.get(name), UTF_8).strip().getBytes(UTF_8));
    refuse(name, "ends with a line feed");
  }

  @Test
  void refusesMoreDisclosuresThanTheLeafHasDigestsBeforeItReadsThem() throws IOException {
    String first = new String(files.get(BundleFiles.disclosures(5)), UTF_8).lines().findFirst().orElseThrow();
    files.put(BundleFiles.disclosures(5), (first + "\n").repeat(1_000).getBytes(UTF_8));
    refuse("leaf 5", "more disclosures than digests");
  }

  private void edit(String name, String from, String to) {
    String before = new String(files.get(name), UTF_8);
    assertThat(before).contains(from);
    files.put(name, before.replace(from, to).getBytes(UTF_8));
  }

  private void refuse(String... words) throws IOException {
    new Checking(folder).refuse(Zips.write(files), words);
  }
}
