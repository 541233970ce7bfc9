package org.daftar.ledger.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.SortedMap;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.Heads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without the log's key changes files of an honest bundle, and makes the manifests fit. */
class ForgedFilesTest {

  private static final String LAST = "data/checkpoints/000000000009.checkpoint";

  @TempDir Path folder;

  private SortedMap<String, byte[]> files;

  @BeforeEach
  void unzip() throws IOException {
    files = Zips.read(SampleBundle.sample().zip());
  }

  @Test
  void acceptsTheFilesAsTheyWere() throws IOException {
    new Checking(folder).accept(Zips.write(files));
  }

  @Test
  void refusesAnEditedLeaf() throws IOException {
    edit(BundleFiles.leaf(5), "\"id\":\"id-5\"", "\"id\":\"id-x\"");
    refuse("leaf 5", "does not lead to the root");
  }

  @Test
  void refusesALeafThatIsNotCanonical() throws IOException {
    edit(BundleFiles.leaf(5), "\"id\":", "\"id\": ");
    refuse("leaf 5", "canonical");
  }

  @Test
  void refusesALeafThatNamesAFieldTwice() throws IOException {
    edit(BundleFiles.leaf(5), "\"id\":\"id-5\",", "\"id\":\"id-5\",\"id\":\"id-5\",");
    refuse("leaf 5");
  }

  @Test
  void refusesALeafAnHundredLevelsDeep() throws IOException {
    files.put(BundleFiles.leaf(5), ("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}").getBytes(UTF_8));
    refuse("leaf 5");
  }

  @ParameterizedTest
  @CsvSource({
    "0,leaf 0: is missing",
    "1,stream pty_",
    "2,leaf 5: is number 1 of stream",
    "4,stream exh_",
    "6,leaf 7: is number 3 of stream",
    "8,leaf 7: is the last one and no leaf of an export"
  })
  void refusesADeletedLeaf(long position, String sentence) throws IOException {
    files.remove(BundleFiles.leaf(position));
    files.remove(BundleFiles.proof(position));
    files.remove(BundleFiles.disclosures(position));
    refuse(sentence);
  }

  @Test
  void refusesReorderedLeaves() throws IOException {
    swap(BundleFiles.leaf(5), BundleFiles.leaf(6));
    swap(BundleFiles.disclosures(5), BundleFiles.disclosures(6));
    refuse("leaf 5", "does not lead to the root");
  }

  @Test
  void refusesAProofOfAnotherLeaf() throws IOException {
    swap(BundleFiles.proof(5), BundleFiles.proof(6));
    refuse("leaf 5", "has the proof of another leaf: 6");
  }

  @Test
  void refusesALeafWithoutItsProof() throws IOException {
    files.remove(BundleFiles.proof(5));
    refuse(BundleFiles.proof(5), "is missing");
  }

  @Test
  void refusesAnEditedCheckpoint() throws IOException {
    edit(LAST, "example.org/log\n9\n", "example.org/log\n8\n");
    refuse("checkpoint");
  }

  @Test
  void refusesACheckpointWithoutASignatureOfTheLog() throws IOException {
    files.put(
        LAST,
        (new String(files.get(LAST), UTF_8).lines().limit(3).reduce("", (a, b) -> a + b + "\n")
                + "\n— example.org/other AAAAAAECAwQFBgc=\n")
            .getBytes(UTF_8));
    refuse(LAST, "is not signed");
  }

  @Test
  void refusesAnEditedDisclosure() throws IOException {
    String shown = new String(files.get(BundleFiles.disclosures(5)), UTF_8);
    String first = shown.lines().findFirst().orElseThrow();
    String decoded = new String(Base64.getUrlDecoder().decode(first), UTF_8);
    String forged = decoded.replaceAll(",\"[^\"]*\"]$", ",\"forged\"]");
    files.put(
        BundleFiles.disclosures(5),
        shown
            .replace(first, Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8)))
            .getBytes(UTF_8));
    refuse("leaf 5", "holds no digest of it");
  }

  @Test
  void refusesADisclosureOfAnotherLeaf() throws IOException {
    swap(BundleFiles.disclosures(5), BundleFiles.disclosures(6));
    refuse("leaf 5", "is not of this leaf");
  }

  @Test
  void refusesADisclosureThatStandsThereTwice() throws IOException {
    String shown = new String(files.get(BundleFiles.disclosures(5)), UTF_8);
    files.put(BundleFiles.disclosures(5), (shown + shown.lines().findFirst().orElseThrow() + "\n").getBytes(UTF_8));
    refuse("leaf 5", "stands there twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_sd", "...", "kind", "case", "what"})
  void refusesADisclosureWithANameOfTheLeafsOwn(String name) throws IOException {
    String salt = "A".repeat(43);
    String forged = "[\"" + salt + "\",\"" + name + "\",\"x\"]";
    files.put(
        BundleFiles.disclosures(5),
        (Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8)) + "\n").getBytes(UTF_8));
    refuse("leaf 5");
  }

  @Test
  void refusesAFieldThatWasShownAndIsCutOut() throws IOException {
    String shown = new String(files.get(BundleFiles.disclosures(6)), UTF_8);
    files.put(BundleFiles.disclosures(6), (shown.lines().findFirst().orElseThrow() + "\n").getBytes(UTF_8));
    refuse("chronology.json", "is not what the leaves of the bundle tell");
  }

  @Test
  void refusesAChronologyThatDisagreesWithTheLeaves() throws IOException {
    edit(BundleFiles.JSON, "A fine of 100", "A fine of 900");
    refuse(BundleFiles.JSON);
  }

  @Test
  void refusesAPageThatWasNotHandedOut() throws IOException {
    edit(BundleFiles.HTML, "A fine of 100", "A fine of 900");
    refuse(BundleFiles.HTML, "is not the file that was handed out");
  }

  @ParameterizedTest
  @ValueSource(strings = {BundleFiles.MANUAL, BundleFiles.SCRIPT, BundleFiles.POLICY})
  void refusesOtherInstructions(String name) throws IOException {
    files.put(name, "exit 0\n".getBytes(UTF_8));
    refuse(name, "is not the file that was handed out");
  }

  @Test
  void refusesOtherHeads() throws Exception {
    Heads heads = Heads.parse(files.get(BundleFiles.HEADS));
    files.put(BundleFiles.HEADS, new Heads(heads.byStream().headMap("pty")).bytes());
    refuse(BundleFiles.HEADS, "the export at leaf 8");
  }

  @Test
  void refusesAnErasureThatTheLogDoesNotTell() throws IOException {
    edit(BundleFiles.JSON, "\"erased\":0", "\"erased\":1");
    refuse(BundleFiles.JSON);
  }

  @ParameterizedTest
  @CsvSource({"letter.txt,A forged letter", "letter.txt,''"})
  void refusesASwappedExhibit(String name, String content) throws IOException {
    files.put(BundleFiles.exhibit(SampleBundle.EXHIBIT, name), content.getBytes(UTF_8));
    refuse(name, "is not the exhibit that leaf 4 shows");
  }

  @Test
  void refusesARenamedExhibit() throws IOException {
    files.put(
        BundleFiles.exhibit(SampleBundle.EXHIBIT, "other.txt"),
        files.remove(BundleFiles.exhibit(SampleBundle.EXHIBIT, "letter.txt")));
    refuse("letter.txt", "is missing");
  }

  @Test
  void refusesAMissingExhibit() throws IOException {
    files.remove(BundleFiles.exhibit(SampleBundle.EXHIBIT, "letter.txt"));
    refuse("letter.txt", "is missing");
  }

  @Test
  void refusesAnExtraExhibit() throws IOException {
    files.put(BundleFiles.exhibit(SampleBundle.EXHIBIT, "more.txt"), SampleBundle.LETTER);
    refuse("more.txt", "no leaf of the bundle shows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/notes.txt",
        "README.md",
        "data/leaves/5.json",
        "data/checkpoints/000000000003.tst",
        "data/disclosures/000000000003.txt",
        "data/consistency/000000000001-000000000009.txt"
      })
  void refusesAFileThatBelongsToNothing(String name) throws IOException {
    files.put(name, "x".getBytes(UTF_8));
    refuse(name);
  }

  private void edit(String name, String from, String to) {
    String before = new String(files.get(name), UTF_8);
    assertThat(before).contains(from);
    files.put(name, before.replace(from, to).getBytes(UTF_8));
  }

  private void swap(String one, String other) {
    byte[] first = files.get(one);
    files.put(one, files.get(other));
    files.put(other, first);
  }

  private void refuse(String... words) throws IOException {
    new Checking(folder).refuse(Zips.write(files), words);
  }
}
