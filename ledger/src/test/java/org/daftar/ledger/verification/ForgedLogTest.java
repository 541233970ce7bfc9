package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keeper of the log, who holds its key, writes or hands out what is wrong. */
class ForgedLogTest {

  private static final String FACT = "{'event':'incident-reported.1','entry':'ent_9','what':'A raid'}";

  @TempDir Path folder;

  private final SampleLog log = SampleBundle.sampleLog();

  @Test
  void refusesARenumberedLeaf() {
    log.altering(Leaves.numbered(9)).append(SampleBundle.CASE, FACT);
    refuse("leaf 8", "is number 9 of stream " + SampleBundle.CASE + ", where 4 is next");
  }

  @Test
  void refusesALeafThatFollowsAnother() {
    log.altering(Leaves.following(log.hash(3))).append(SampleBundle.CASE, FACT);
    refuse("leaf 8", "does not follow the leaf before it");
  }

  @Test
  void refusesABackDatedLeaf() {
    log.altering(Leaves.recordedLater(Duration.ofDays(-1))).append(SampleBundle.CASE, FACT);
    refuse("leaf 8", "recorded before the leaf before it");
  }

  @Test
  void refusesALeafOfAnotherLog() {
    log.altering(Leaves.of("example.org/other")).append(SampleBundle.CASE, FACT);
    refuse("leaf 8", "is of the log example.org/other");
  }

  @Test
  void refusesAnEventThatIsThereTwice() {
    log.altering(Leaves.called("id-5")).append(SampleBundle.CASE, FACT);
    refuse("leaf 8", "has the identifier of another leaf");
  }

  @Test
  void refusesASecondGenesis() {
    log.append("sys", "genesis", "{'vkey':'" + Sample.logKey().verifier() + "'}", "{'event':'log-opened.1'}");
    refuse("leaf 8", "is a second genesis");
  }

  @Test
  void refusesATruncatedCase() {
    byte[] zip = SampleBundle.of(log).export().leaving(leaf -> leaf.id().equals("id-7")).zip();
    new Checking(folder).refuse(zip, "leaf 8", "is number 4 of stream");
  }

  @Test
  void refusesACaseWithoutTheLeafOfItsExport() {
    SampleBundle bundle = SampleBundle.of(log).export().leaving(leaf -> leaf.kind().equals("export"));
    new Checking(folder).refuse(bundle.zip(), "leaf 7", "the end of the bundle was cut off");
  }

  @Test
  void refusesATruncatedStreamOfTheLogItself() {
    log.append("sys", "access", "{}", "{'event':'access-granted.1'}");
    byte[] zip = SampleBundle.of(log).export().leaving(leaf -> leaf.kind().equals("access")).zip();
    new Checking(folder).refuse(zip, "heads.json", "does not name the heads");
  }

  @Test
  void refusesAPartyThatIsLeftOut() {
    byte[] zip = SampleBundle.of(log).export().leaving(leaf -> leaf.stream().equals(SampleBundle.PARTY)).zip();
    new Checking(folder).refuse(zip, "heads.json", "does not name the heads");
  }

  @Test
  void refusesACorrectionOfAnUnknownEntry() {
    correct("ent_7");
    refuse("leaf 8", "changes ent_7, which this case had not made before");
  }

  @Test
  void refusesACorrectionOfALaterEntry() {
    correct("ent_9");
    log.append(SampleBundle.CASE, FACT);
    refuse("leaf 8", "changes ent_9, which this case had not made before");
  }

  @Test
  void refusesACorrectionOfAnEntryOfAnotherCase() {
    log.append("cas_bbbbbbbbbbbbbbbbbbbbbbbbbb", FACT);
    correct("ent_9");
    refuse("leaf 9", "changes ent_9, which this case had not made before");
  }

  @Test
  void refusesAnEntryThatIsMadeTwice() {
    log.append(SampleBundle.CASE, "{'event':'incident-reported.1','entry':'ent_1','what':'Another'}");
    refuse("leaf 8", "makes ent_1, which stood there already");
  }

  @Test
  void tellsWhatIsErasedWhereTheLogSaysSo() {
    String digest = log.disclosures(6).getFirst().digest().base64url();
    log.append("sys", "erase", "{'digests':['" + digest + "']}", "{'event':'data-erased.1'}");

    Verdict verdict = new Checking(folder).accept(SampleBundle.of(log).erasing(Set.of(digest)).zip());

    assertThat(verdict.leaves())
        .filteredOn(leaf -> leaf.leaf().position() == 6)
        .extracting(CheckedLeaf::shown)
        .containsExactly(CheckedLeaf.Shown.ERASED);
  }

  @Test
  void refusesToCallErasedWhatTheLogDoesNot() {
    String digest = log.disclosures(6).getFirst().digest().base64url();

    new Checking(folder).refuse(SampleBundle.of(log).erasing(Set.of(digest)).zip(), "chronology.json");
  }

  @Test
  void refusesToShowWhatTheLogSaysIsErased() {
    Disclosure field = log.disclosures(6).getFirst();
    log.append("sys", "erase", "{'digests':['" + field.digest().base64url() + "']}", "{'event':'data-erased.1'}");
    refuse("leaf 6", "which the log says is erased");
  }

  @Test
  void refusesAnotherKeyThanTheTrustedOne() {
    List<String> other = List.of("log " + Sample.key(SampleLog.ORIGIN, Algorithm.ED25519, 9).verifier(), "quorum none");
    new Checking(folder).policy(other).refuse(SampleBundle.of(log).zip(), "has never had the key that is trusted");
  }

  @Test
  void refusesALogThatTheTrustFileDoesNotName() {
    List<String> other =
        List.of("log " + Sample.key("example.org/other", Algorithm.ED25519, 9).verifier(), "quorum none");
    new Checking(folder).policy(other).refuse(SampleBundle.of(log).zip(), "a log that the trust file does not name");
  }

  @Test
  void refusesACheckpointOfAnotherKeyOfTheSameName() {
    SigningKey forger = Sample.key(SampleLog.ORIGIN, Algorithm.ED25519, 9);
    SampleBundle bundle = SampleBundle.of(log).export();
    Note forged = new Checkpoint(SampleLog.ORIGIN, log.prover().head(log.size())).sign(forger);

    new Checking(folder).refuse(bundle.signed(forged).zip(), "is not signed with the key");
  }

  @Test
  void acceptsAKeyThatTheOldOneVouchedFor() {
    Note old = log.rotate(true).orElseThrow();
    SampleBundle bundle = SampleBundle.of(log).export();

    new Checking(folder).accept(bundle.earlier(old, 9, log.size()).zip());
  }

  @Test
  void refusesAKeyThatTheOldOneNeverVouchedFor() {
    Note before = log.checkpoint(8);
    log.rotate(false);
    SampleBundle bundle = SampleBundle.of(log).export();

    new Checking(folder).refuse(bundle.earlier(before, 8, log.size()).zip(), "leaf 8", "never vouched for");
  }

  @Test
  void refusesARetiredKeyAtTheEnd() {
    SampleLog rotated = SampleBundle.sampleLog();
    Note old = rotated.rotate(true).orElseThrow();
    SampleBundle bundle = SampleBundle.of(rotated).export();
    Note retired = new Checkpoint(SampleLog.ORIGIN, rotated.prover().head(rotated.size())).sign(Sample.logKey());

    new Checking(folder)
        .refuse(bundle.earlier(old, 9, rotated.size()).signed(retired).zip(), "is not signed with the key");
  }

  private void correct(String entry) {
    log.append(
        SampleBundle.CASE,
        "{'event':'entry-corrected.1','entry':'" + entry + "','fields.what':'Nothing','reason':'because'}");
  }

  private void refuse(String... words) {
    new Checking(folder).refuse(SampleBundle.of(log).zip(), words);
  }
}
