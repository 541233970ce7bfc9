package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that shows different people different histories, to somebody who kept a checkpoint. */
class TwoHistoriesTest {

  @TempDir Path folder;

  private final SampleLog log = SampleBundle.sampleLog();
  private final Note kept = log.checkpoint(6);

  @Test
  void acceptsABundleThatExtendsTheCheckpoint() {
    SampleBundle bundle = SampleBundle.of(log).export();

    Verdict verdict = new Checking(folder).pinning(kept).accept(bundle.earlier(kept, 6, log.size()).zip());

    assertThat(verdict.pinned()).isTrue();
  }

  @Test
  void refusesABundleThatProvesNothingAboutTheCheckpoint() {
    new Checking(folder).pinning(kept).refuse(SampleBundle.of(log).zip(), "pinned checkpoint", "ask for one that does");
  }

  @Test
  void refusesAStaleBundle() {
    byte[] stale = SampleBundle.of(log).zip();
    log.append(SampleBundle.CASE, "{'event':'case-renamed.1'}");

    new Checking(folder).pinning(log.checkpoint(log.size())).refuse(stale, "the bundle is older");
  }

  @Test
  void refusesAnotherRootOfTheSameSize() {
    SampleBundle bundle = SampleBundle.of(log).export();
    Note other = new Checkpoint(SampleLog.ORIGIN, new TreeHead(6, log.hash(3))).sign(Sample.logKey());

    new Checking(folder)
        .pinning(other)
        .refuse(bundle.earlier(kept, 6, log.size()).zip(), "FORK", "two roots of size 6");
  }

  @Test
  void refusesACheckpointThatTheTreeDoesNotExtend() {
    SampleBundle bundle = SampleBundle.of(log).export();
    Note other = new Checkpoint(SampleLog.ORIGIN, new TreeHead(6, log.hash(3))).sign(Sample.logKey());

    new Checking(folder).refuse(bundle.earlier(other, 6, log.size()).zip(), "consistency", "does not lead to the root");
  }

  @Test
  void refusesACheckpointOfBeforeWithoutItsProof() throws IOException {
    SampleBundle bundle = SampleBundle.of(log).export();
    SortedMap<String, byte[]> files = Zips.read(bundle.earlier(kept, 6, log.size()).zip());
    files.remove(BundleFiles.consistency(6, log.size()));

    new Checking(folder).refuse(Zips.write(files), BundleFiles.consistency(6, log.size()), "is missing");
  }

  @Test
  void refusesAPinThatTheLogNeverSigned() {
    SampleBundle bundle = SampleBundle.of(log).export();
    Note foreign =
        new Checkpoint("example.org/other", log.prover().head(6))
            .sign(Sample.key("example.org/other", Algorithm.ED25519, 5));

    new Checking(folder).pinning(foreign).refuse(bundle.earlier(kept, 6, log.size()).zip(), "signed by no key");
  }
}
