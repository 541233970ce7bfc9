package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.timestamp.Stamps;
import org.daftar.ledger.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

/** The keeper of the log signs leaves that two readers would take for two things, or that harm who reads them. */
class DeceptiveLogTest {

  private static final String FACT = "{'event':'incident-reported.1','entry':'ent_9','what':'A raid'}";

  @TempDir Path folder;

  private final SampleLog log = SampleBundle.sampleLog();

  @Test
  void refusesAFieldOfOneEventThatIsHeldByAnother() {
    Hash digest = log.disclosures(5).getFirst().digest();
    log.altering(leaf -> withDigest(leaf, digest)).append(SampleBundle.CASE, FACT);
    refuse("leaf 8", "holds the digest of a field of another leaf");
  }

  @Test
  void refusesAFieldThatIsToldTwice() throws MalformedLeaf {
    tell(disclosure("data.what", "One"), disclosure("data.what", "Another"));
    refuse("leaf 8", "the disclosure of data.what stands there twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_sd", "...", "kind", "case", "rec"})
  void refusesAFieldWithANameOfTheLeafsOwnThoughTheLeafHoldsIt(String name) throws MalformedLeaf {
    String array = "[\"" + "A".repeat(43) + "\",\"" + name + "\",\"x\"]";
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(array.getBytes(StandardCharsets.UTF_8));
    tell(new Disclosure(encoded, name, StringNode.valueOf("x")));
    refuse("leaf 8", "no field may have the name " + name);
  }

  @Test
  void refusesAFieldThatIsNoneOfAnEventThoughTheLeafHoldsIt() throws MalformedLeaf {
    tell(disclosure("what", "x"));
    refuse("leaf 8", "does not tell a field of an event");
  }

  @Test
  void refusesAChangeOfKeyOutsideTheStreamOfTheLog() {
    log.append(
        SampleBundle.CASE,
        "key",
        "{'vkey':'"
            + Sample.key(SampleLog.ORIGIN, Algorithm.ED25519, 7).verifier()
            + "','retires':'"
            + Sample.logKey().verifier()
            + "'}",
        "{'event':'log-key-changed.1'}");
    refuse("leaf 8", "changes the key, and stands in stream " + SampleBundle.CASE);
  }

  @Test
  void refusesAChangeOfKeyThatRetiresAnother() {
    String next = Sample.key(SampleLog.ORIGIN, Algorithm.ED25519, 7).verifier().toString();
    log.append("sys", "key", "{'vkey':'" + next + "','retires':'" + next + "'}", "{'event':'log-key-changed.1'}");
    refuse("leaf 8", "retires a key that is not the one in use then");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "['x']",
        "['']",
        "[7]",
        "{'data/chronology.html':'x'}",
        "['0000000000000000000000000000000000000000000000000000000000000000  data/x','x  y']",
        "['0000000000000000000000000000000000000000000000000000000000000000  data/x',"
            + "'1111111111111111111111111111111111111111111111111111111111111111  data/x']"
      })
  void refusesAnExportThatNamesItsFilesInTwoWays(String files) {
    new Checking(folder).refuse(SampleBundle.of(log).naming(files).export().zip(), "leaf 8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "null", "'x'"})
  void refusesAnExportThatNamesNoFiles(String files) {
    new Checking(folder)
        .refuse(SampleBundle.of(log).naming(files).export().zip(), "is not among the files that the export speaks of");
  }

  /** Who rewrites what was stamped can keep the stamp, but not the tree that it is over. */
  @Test
  void refusesAHistoryThatWasRewrittenBelowAStamp() {
    Stamps stamps = new Stamps();
    Note before = log.checkpoint(6);
    byte[] token = stamps.stamp(log.stampable(6), SampleLog.START.plus(Duration.ofHours(6)));
    SampleLog rewritten = SampleBundle.sampleLog();
    SampleBundle bundle = SampleBundle.of(rewritten).export();
    bundle.earlier(before, 6, rewritten.size()).stamp(6, token);

    new Checking(folder)
        .trusting(stamps.root())
        .refuse(bundle.zip(), BundleFiles.consistency(6, 9), "does not lead to the root of size");
  }

  @Test
  void showsNothingThatMovesTheCursorOfWhoeverReadsTheRefusal() {
    log.altering(Leaves.of("example.org/x\u001b[2J\nACCEPTED\u202e")).append(SampleBundle.CASE, FACT);
    RefusedBundle refused =
        catchThrowableOfType(RefusedBundle.class, () -> new Checking(folder).verify(SampleBundle.of(log).zip()));

    assertThat(refused.sentence()).contains("leaf 8", "example.org/x?[2J?ACCEPTED?").doesNotContain("\n", "\u001b");
  }

  private void tell(Disclosure... disclosures) throws MalformedLeaf {
    log.append(SampleBundle.CASE, "event", new TreeMap<>(), List.of(disclosures));
  }

  private static Disclosure disclosure(String name, String value) throws MalformedLeaf {
    byte[] salt =
        value.repeat(Disclosure.SALT_LENGTH).substring(0, Disclosure.SALT_LENGTH).getBytes(StandardCharsets.UTF_8);
    return Disclosure.of(salt, name, StringNode.valueOf(value));
  }

  private static Leaf withDigest(Leaf leaf, Hash digest) {
    List<Hash> digests = new ArrayList<>(leaf.digests());
    digests.add(digest);
    return new Leaf(
        leaf.version(),
        leaf.log(),
        leaf.stream(),
        leaf.number(),
        leaf.previous(),
        leaf.id(),
        leaf.kind(),
        leaf.recordedAt(),
        digests,
        leaf.clear());
  }

  private void refuse(String... words) {
    new Checking(folder).refuse(SampleBundle.of(log).zip(), words);
  }
}
