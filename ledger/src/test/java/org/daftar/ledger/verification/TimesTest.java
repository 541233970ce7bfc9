package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.timestamp.Stamps;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When leaves were written, as authorities and witnesses say. */
class TimesTest {

  private static final Instant STAMPED = SampleLog.START.plus(Duration.ofHours(5)).plusSeconds(60);
  private static final Instant SEEN = SampleLog.START.plus(Duration.ofHours(20));

  @TempDir Path folder;

  private final Stamps stamps = new Stamps();
  private final SampleLog log = SampleBundle.sampleLog();

  @Test
  void enclosesALeafBetweenTheStampsBeforeAndAfterIt() {
    Verdict verdict = new Checking(folder).trusting(stamps.root()).accept(anchored(STAMPED, SEEN).zip());

    assertThat(verdict.leaves().getFirst().bracket().notBefore()).isEmpty();
    assertThat(verdict.leaves().getFirst().bracket().notAfter()).contains(STAMPED);
    assertThat(verdict.leaves().getLast().bracket().notBefore()).contains(STAMPED);
    assertThat(verdict.leaves().getLast().bracket().notAfter()).contains(SEEN);
  }

  @Test
  void saysWhereStampsWereNotChecked() {
    assertThat(new Checking(folder).accept(anchored(STAMPED, SEEN).zip()).unchecked()).isEqualTo(2);
  }

  @Test
  void showsAWideBracketAsItIs() {
    Instant late = STAMPED.plus(Duration.ofDays(900));

    Verdict verdict = new Checking(folder).trusting(stamps.root()).accept(anchored(STAMPED, late).zip());

    assertThat(verdict.leaves().getLast().bracket())
        .isEqualTo(new TimeBracket(Optional.of(STAMPED), Optional.of(late)));
  }

  @Test
  void refusesALeafThatSaysALaterTimeThanItWasStampedAt() {
    Instant early = SampleLog.START.plus(Duration.ofHours(2));

    new Checking(folder).trusting(stamps.root()).refuse(anchored(early, SEEN).zip(), "leaf 4", "was seen at " + early);
  }

  @Test
  void refusesALeafThatWasBackDatedBehindAStamp() {
    Instant late = SampleLog.START.plus(Duration.ofHours(15));

    new Checking(folder)
        .trusting(stamps.root())
        .refuse(anchored(late, SEEN).zip(), "leaf 9", "stands behind a time stamp of " + late);
  }

  @Test
  void refusesAStrippedStamp() throws IOException {
    SortedMap<String, byte[]> files = Zips.read(anchored(STAMPED, SEEN).zip());
    files.remove(BundleFiles.timeStamp(6));

    new Checking(folder).refuse(Zips.write(files), BundleFiles.timeStamp(6), "is missing: leaf 8 names");
  }

  @Test
  void refusesSwappedStamps() throws IOException {
    SortedMap<String, byte[]> files = Zips.read(anchored(STAMPED, SEEN).zip());
    files.put(BundleFiles.timeStamp(6), files.get(BundleFiles.timeStamp(10)));

    new Checking(folder).refuse(Zips.write(files), BundleFiles.timeStamp(6), "is not the time stamp that leaf 8 names");
  }

  @Test
  void refusesAStampOfAnotherCheckpoint() throws IOException {
    SortedMap<String, byte[]> files = Zips.read(anchored(STAMPED, SEEN).zip());
    files.put(BundleFiles.timeStamp(10), files.get(BundleFiles.timeStamp(6)));

    new Checking(folder).trusting(stamps.root()).refuse(Zips.write(files), "000000000010", "over other bytes");
  }

  @Test
  void refusesAStampOfAForeignAuthority() {
    new Checking(folder).trusting(new Stamps().root()).refuse(anchored(STAMPED, SEEN).zip(), "checkpoints");
  }

  @Test
  void countsAWitnessOnceHoweverOftenItSigned() {
    SampleBundle bundle = SampleBundle.of(log).export();
    Note note = log.checkpoint(log.size());
    SigningKey witness = Sample.witness(1);
    Note twice =
        note.with(List.of(Cosignature.sign(note, witness, SEEN), Cosignature.sign(note, witness, SEEN.plusSeconds(9))));

    Checking two = new Checking(folder).policy(policy("group both all w1 w2", "quorum both"));
    two.refuse(bundle.signed(twice).zip(), "too few witnesses");
    Verdict verdict = new Checking(folder).policy(policy("quorum w1")).accept(bundle.signed(twice).zip());
    assertThat(verdict.cosignatures()).hasSize(1);
  }

  @Test
  void refusesAStrippedCosignature() {
    new Checking(folder).policy(policy("quorum w1")).refuse(SampleBundle.of(log).zip(), "too few witnesses");
  }

  @Test
  void refusesAForgedCosignature() {
    SampleBundle bundle = SampleBundle.of(log).export();
    Note note = log.checkpoint(log.size());
    Note forged = note.with(List.of(Cosignature.sign(log.checkpoint(3), Sample.witness(1), SEEN)));

    new Checking(folder).policy(policy("quorum w1")).refuse(bundle.signed(forged).zip(), "is not over this checkpoint");
  }

  /** A stamp over the tree of size 6, which leaf 8 names, and one over the whole. */
  private SampleBundle anchored(Instant first, Instant second) {
    byte[] token = stamps.stamp(log.stampable(6), first);
    log.append(
        "anc",
        "anchor",
        "{'size':6,'token':'" + Hashing.sha256(token).base64url() + "'}",
        "{'event':'log-anchored.1'}");
    SampleBundle bundle = SampleBundle.of(log).export();
    bundle.earlier(log.checkpoint(6), 6, log.size()).stamp(6, token);
    return bundle.stamp(log.size(), stamps.stamp(log.stampable(log.size()), second));
  }

  private static List<String> policy(String... lines) {
    return Stream.concat(
            Stream.of(
                "log " + Sample.logKey().verifier(),
                "witness w1 " + Sample.witness(1).verifier(),
                "witness w2 " + Sample.witness(2).verifier()),
            Stream.of(lines))
        .toList();
  }
}
