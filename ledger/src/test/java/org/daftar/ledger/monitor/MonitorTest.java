package org.daftar.ledger.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.policy.Policy;
import org.daftar.ledger.verification.Leaves;
import org.daftar.ledger.verification.SampleLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody watches a log, over the network or from a stick. */
class MonitorTest {

  private static final String PARTY = "pty_a";

  @TempDir private Path folder;

  private final SampleLog log = log();

  private static SampleLog log() {
    SampleLog log = new SampleLog();
    log.append("cas_a", "{'event':'case-opened.1'}");
    log.append(PARTY, "{'event':'party-registered.1'}");
    log.append("cas_a", "{'event':'case-renamed.1'}");
    return log;
  }

  @Test
  void findsAnHonestLogRight() throws Exception {
    try (ShownLog shown = new ShownLog(log)) {
      Monitor.Observation seen = look(shown);

      assertThat(seen.checkpoint().head().size()).isEqualTo(4);
      assertThat(seen.streams()).isEqualTo(3);
      assertThat(seen.before()).isEmpty();
    }
  }

  @Test
  void readsALogOfManyPortions() throws Exception {
    try (ShownLog shown = new ShownLog(longLog())) {
      assertThat(look(shown).checkpoint().head().size()).isEqualTo(1204);
    }
  }

  @Test
  void findsThatALogHasGrownFromWhatWasSeen() throws Exception {
    try (ShownLog shown = new ShownLog(log)) {
      look(shown);
      log.append("cas_a", "{'event':'case-renamed.1'}");

      Monitor.Observation seen = look(shown.signing(log.checkpoint(5)));

      assertThat(seen.before().map(before -> before.head().size())).hasValue(4L);
    }
  }

  @Test
  void readsAFolder() throws Exception {
    Path stick = stick(log, log.checkpoint(4));
    Files.writeString(
        stick.resolve("leaves.jsonl"), "a leaf that is not under the checkpoint\n", StandardOpenOption.APPEND);

    assertThat(monitor().look(new LogFolder(stick)).checkpoint().head().size()).isEqualTo(4);
  }

  @Test
  void noticesAnEditedLeaf() throws Exception {
    assertMismatch(log, log.checkpoint(4), 2, text -> text.replace("\"id-2\"", "\"id-x\""), "has another root");
  }

  @Test
  void noticesALeafThatIsNotShown() throws Exception {
    Path stick = stick(log, log.checkpoint(4));
    List<String> lines = Files.readAllLines(stick.resolve("leaves.jsonl"));
    Files.write(stick.resolve("leaves.jsonl"), lines.subList(0, 3));

    assertMismatch(stick, "position 3: is not shown");
  }

  @Test
  void noticesALeafThatIsNotCanonical() throws Exception {
    assertMismatch(log, log.checkpoint(4), 2, text -> text.replace(",", ", "), "position 2: ");
  }

  @Test
  void namesTheFirstOfTheThingsThatAreWrong() throws Exception {
    Path stick = stick(longLog(), log.checkpoint(1204));
    List<String> lines = Files.readAllLines(stick.resolve("leaves.jsonl"));
    lines.set(700, "{}");
    lines.set(900, lines.get(901));
    Files.writeString(stick.resolve("leaves.jsonl"), String.join("\n", lines));

    assertMismatch(stick, "position 700: ");
  }

  @Test
  void noticesALeafInTheWrongPlaceOfALongLog() throws Exception {
    Path stick = stick(longLog(), log.checkpoint(1204));
    List<String> lines = Files.readAllLines(stick.resolve("leaves.jsonl"));
    lines.set(900, lines.get(901));
    Files.write(stick.resolve("leaves.jsonl"), lines);

    assertMismatch(stick, "position 900: ");
  }

  @Test
  void noticesALineThatIsBrokenOff() throws Exception {
    Path stick = stick(log, log.checkpoint(4));
    String text = Files.readString(stick.resolve("leaves.jsonl"));
    Files.writeString(stick.resolve("leaves.jsonl"), text.substring(0, text.length() - 9));

    assertMismatch(stick, "position 3: is broken off");
  }

  @Test
  void noticesTwoLeavesOfOneNumber() throws Exception {
    assertForged(Leaves.numbered(1), "position 4: is number 1 of stream cas_a, where 2 is next");
  }

  @Test
  void noticesAGapInAStream() throws Exception {
    assertForged(Leaves.numbered(3), "position 4: is number 3 of stream cas_a, where 2 is next");
  }

  @Test
  void noticesALeafThatFollowsAnother() throws Exception {
    assertForged(Leaves.following(log.hash(0)), "position 4: does not follow the leaf before it");
  }

  @Test
  void noticesALeafThatIsDatedBack() throws Exception {
    assertForged(Leaves.recordedLater(Duration.ofDays(-1)), "position 4: was recorded before the leaf before it");
  }

  @Test
  void noticesALeafOfAnotherLog() throws Exception {
    assertForged(Leaves.of("example.org/other"), "position 4: is a leaf of example.org/other");
  }

  @Test
  void noticesASecondGenesis() throws Exception {
    log.append("sys", "genesis", "{}", "{'event':'log-opened.1'}");

    assertMismatch(stick(log, log.checkpoint(5)), "position 4: is a second genesis");
  }

  @Test
  void noticesAFork() throws Exception {
    monitor().look(new LogFolder(stick(log, log.checkpoint(4))));
    SampleLog other = log();
    other.append("cas_a", "{'event':'case-renamed.1'}");
    Note forked = other.checkpoint(5);

    assertMismatch(stick(other, forked), "FORK: at size 4");

    assertThat(Note.parse(Files.readString(folder.resolve("seen.contradicted-1")))).isEqualTo(forked);
    assertThat(Note.parse(Files.readString(folder.resolve("seen"))).text()).isEqualTo(log.checkpoint(4).text());
  }

  @Test
  void noticesTwoRootsOfOneSize() throws Exception {
    monitor().look(new LogFolder(stick(log, log.checkpoint(4))));
    SampleLog other = log();

    assertMismatch(stick(other, other.checkpoint(4)), "FORK: at size 4");
  }

  @Test
  void noticesALogThatWasCutBack() throws Exception {
    monitor().look(new LogFolder(stick(log, log.checkpoint(4))));

    assertMismatch(stick(log, log.checkpoint(3)), "ROLLED BACK: the log shows 3 leaves and has shown 4 before");

    assertThat(folder.resolve("seen.contradicted-1")).exists();
  }

  @Test
  void keepsEachEvidenceOnce() throws Exception {
    monitor().look(new LogFolder(stick(log, log.checkpoint(4))));
    for (int times = 0; times < 2; times++) {
      assertMismatch(stick(log, log.checkpoint(3)), "ROLLED BACK");
    }
    assertMismatch(stick(log, log.checkpoint(2)), "ROLLED BACK");

    assertThat(folder.resolve("seen.contradicted-2")).exists();
    assertThat(folder.resolve("seen.contradicted-3")).doesNotExist();
  }

  @Test
  void noticesACheckpointOfAnotherKey() throws Exception {
    SigningKey forger = Sample.key(SampleLog.ORIGIN, Algorithm.ED25519, 9);
    Note forged = new Checkpoint(SampleLog.ORIGIN, log.prover().head(4)).sign(forger);

    assertMismatch(stick(log, forged), "checkpoint: is not signed with the key");
  }

  @Test
  void refusesALogThatIsNotTrusted() throws Exception {
    Policy other =
        Policy.parse("log " + Sample.key("example.org/other", Algorithm.ED25519, 3).verifier() + "\nquorum none\n");
    Monitor monitor = new Monitor(other, new Memory(folder.resolve("seen")));

    assertThatThrownBy(() -> monitor.look(new LogFolder(stick(log, log.checkpoint(4)))))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("does not name");
  }

  @Test
  void isLedByAKeyToTheNextOne() throws Exception {
    Note vouching = log.rotate(true).orElseThrow();
    log.append("cas_a", "{'event':'case-renamed.1'}");
    Path stick = stick(log, log.checkpoint(6), vouching);

    assertThat(monitor().look(new LogFolder(stick)).checkpoint().head().size()).isEqualTo(6);
  }

  @Test
  void isLedByACheckpointThatBothKeysSigned() throws Exception {
    Note vouching = log.rotate(true).orElseThrow();
    Note both = vouching.with(log.checkpoint(5).signatures());

    assertThat(monitor().look(new LogFolder(stick(log, both))).checkpoint().head().size()).isEqualTo(5);
  }

  @Test
  void noticesAKeyThatNobodyVouchedFor() throws Exception {
    Note before = log.checkpoint(4);
    log.rotate(false);

    assertMismatch(stick(log, log.checkpoint(5)), "checkpoint: is not signed with the key that is trusted");
    assertMismatch(
        stick(log, log.checkpoint(5), before),
        "checkpoint: holds leaves from position 4 on that no trusted key has signed");
  }

  @Test
  void noticesAKeyForWhichTheOldOneVouchesTooLate() throws Exception {
    log.rotate(false);
    log.append("cas_a", "{'event':'case-renamed.1'}");
    Note late = Checkpoint.of(log.checkpoint(6)).sign(Sample.logKey());

    assertMismatch(
        stick(log, log.checkpoint(6), log.checkpoint(5), late), "position 4: changes to a key that the one before");
  }

  @Test
  void noticesAnOldKeyThatVouchesForAnotherTree() throws Exception {
    SampleLog other = log();
    Note vouching = other.rotate(true).orElseThrow();
    log.rotate(false);

    assertMismatch(
        stick(log, log.checkpoint(5), vouching),
        "checkpoint of size 5: by which a key vouches for the next, has another root");
  }

  @Test
  void countsTheWitnessesThatItTrusts() throws Exception {
    Note cosigned =
        log.checkpoint(4).with(List.of(Cosignature.sign(log.checkpoint(4), Sample.witness(1), Instant.EPOCH)));

    assertThat(witnessed().look(new LogFolder(stick(log, cosigned))).witnesses()).isEqualTo(1);
  }

  @Test
  void noticesThatWitnessesAreMissing() throws Exception {
    assertThatThrownBy(() -> witnessed().look(new LogFolder(stick(log, log.checkpoint(4)))))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("too few witnesses");
  }

  @Test
  void saysThatALogCannotBeReadAndAccusesNobody() throws Exception {
    assertThatThrownBy(() -> monitor().look(new LogFolder(folder))).isInstanceOf(IOException.class);
    try (ShownLog shown = new ShownLog(log)) {
      shown.sending("/api/log/checkpoint", "http://127.0.0.1:1/elsewhere");

      assertThatThrownBy(() -> look(shown)).isInstanceOf(IOException.class).hasMessageContaining("status 302");
    }
  }

  @Test
  void doesNotListenWithoutAnEnd() throws Exception {
    try (ShownLog shown = new ShownLog(log).endlessly()) {
      assertThatThrownBy(() -> look(shown)).isInstanceOf(IOException.class).hasMessageContaining("more than");
    }
  }

  @Test
  void readsNoLeafThatIsLongerThanALeafCanBe() throws Exception {
    try (ShownLog shown = new ShownLog(log)) {
      shown.saying("/api/log/leaves?from=0&limit=4", "a".repeat(Leaf.LARGEST + 1));

      assertThatThrownBy(() -> look(shown)).isInstanceOf(Mismatch.class).hasMessageContaining("longer than a leaf");
    }
  }

  @Test
  void trustsNoMemoryThatHoldsNoCheckpointOfTheLog() throws Exception {
    Path stick = stick(log, log.checkpoint(4));
    Files.writeString(folder.resolve("seen"), "nothing");

    assertThatThrownBy(() -> monitor().look(new LogFolder(stick)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("seen holds no checkpoint");
    Files.writeString(folder.resolve("seen"), log.checkpoint(4).toString().replaceFirst("—.*", "— x AAAAAAAA"));
    assertMismatch(stick, "what was remembered");
  }

  /** Longer than what is read in one portion. */
  private SampleLog longLog() {
    for (int number = 0; number < 1200; number++) {
      log.append(PARTY, "{'event':'party-described.1'}");
    }
    return log;
  }

  private void assertForged(UnaryOperator<Leaf> forgery, String sentence) throws Exception {
    log.altering(forgery).append("cas_a", "{'event':'case-renamed.1'}");

    assertMismatch(stick(log, log.checkpoint(5)), sentence);
  }

  private void assertMismatch(SampleLog log, Note checkpoint, int edited, UnaryOperator<String> edit, String sentence)
      throws Exception {
    Path stick = stick(log, checkpoint);
    List<String> lines = Files.readAllLines(stick.resolve("leaves.jsonl"));
    lines.set(edited, edit.apply(lines.get(edited)));
    Files.write(stick.resolve("leaves.jsonl"), lines);

    assertMismatch(stick, sentence);
  }

  private void assertMismatch(Path stick, String sentence) throws Exception {
    Mismatch mismatch = catchThrowableOfType(Mismatch.class, () -> monitor().look(new LogFolder(stick)));
    assertThat(mismatch.sentence()).contains(sentence);
  }

  private Monitor.Observation look(ShownLog shown) throws Exception {
    try (LogServer server = new LogServer(shown.address(), Duration.ofSeconds(10))) {
      return monitor().look(server);
    }
  }

  private Monitor monitor() throws Exception {
    Policy policy = Policy.parse("log " + Sample.logKey().verifier() + "\nquorum none\n");
    return new Monitor(policy, new Memory(folder.resolve("seen")));
  }

  private Monitor witnessed() throws Exception {
    String witness = "witness w " + Sample.witness(1).verifier() + "\n";
    Policy policy = Policy.parse("log " + Sample.logKey().verifier() + "\n" + witness + "quorum w\n");
    return new Monitor(policy, new Memory(folder.resolve("seen")));
  }

  private Path stick(SampleLog log, Note checkpoint, Note... further) throws IOException {
    Path stick = Files.createTempDirectory(folder, "stick");
    Files.createDirectory(stick.resolve("checkpoints"));
    for (int number = 0; number < further.length; number++) {
      Files.writeString(stick.resolve("checkpoints").resolve("further-" + number), further[number].toString());
    }
    StringBuilder lines = new StringBuilder();
    for (int position = 0; position < log.size(); position++) {
      lines.append(new String(log.leaf(position), StandardCharsets.UTF_8)).append('\n');
    }
    Files.writeString(stick.resolve("leaves.jsonl"), lines);
    Files.writeString(stick.resolve("checkpoint"), checkpoint.toString());
    return stick;
  }
}
