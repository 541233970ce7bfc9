package org.daftar.ledger.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.policy.Policy;
import org.daftar.ledger.tree.TreeHead;
import org.daftar.ledger.verification.SampleLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers of logs that mean to deceive whoever watches, or to keep him busy. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class HostileLogTest {

  private static final String LEAVES = "/api/log/leaves?from=0&limit=";

  @TempDir Path folder;

  private final SampleLog log = new SampleLog();

  HostileLogTest() {
    log.append("cas_a", "{'event':'case-opened.1'}");
    log.append("cas_a", "{'event':'case-renamed.1'}");
  }

  @Test
  void noticesACheckpointThatGoesBack() throws Exception {
    try (ShownLog shown = new ShownLog(log)) {
      look(shown);
      shown.signing(log.checkpoint(2));

      assertThat(mismatch(shown)).contains("ROLLED BACK: the log shows 2 leaves and has shown 3 before");
    }
  }

  @Test
  void noticesASizeThatTheLogDoesNotHave() throws Exception {
    Checkpoint larger = new Checkpoint(SampleLog.ORIGIN, new TreeHead(Long.MAX_VALUE, log.hash(0)));
    try (ShownLog shown = new ShownLog(log).signing(larger.sign(Sample.logKey()))) {
      assertThat(mismatch(shown)).contains("position 3", "is not shown");
    }
  }

  @Test
  void asksForNoLeafBelowACheckpointThatNobodyTrustedHasSigned() throws Exception {
    try (ShownLog shown = new ShownLog(log).signing(byStranger(Long.MAX_VALUE))) {
      assertThat(mismatch(shown)).startsWith("checkpoint: is not signed with the key that is trusted");
      assertThat(shown.asked()).noneMatch(question -> question.startsWith("/api/log/leaves"));
    }
  }

  @Test
  void asksForNoLeafBelowACheckpointThatWasSignedWithOtherWords() throws Exception {
    String signed = log.checkpoint(3).toString();
    try (ShownLog shown = new ShownLog(log).signing(Note.parse(signed.replace("\n3\n", "\n300\n")))) {
      assertThat(mismatch(shown)).startsWith("checkpoint: ").endsWith("is not over this text");
      assertThat(shown.asked()).noneMatch(question -> question.startsWith("/api/log/leaves"));
    }
  }

  /** As one does who holds an older checkpoint of the log, and none of its keys. */
  @Test
  void readsNoFurtherThanAKeyThatItTrustsHasSigned() throws Exception {
    String last = "/api/log/keys/" + Sample.logKey().verifier().id() + "/checkpoint";
    try (ShownLog shown = new ShownLog(log).signing(byStranger(3)).saying(last, log.checkpoint(2).toString())) {
      assertThat(mismatch(shown))
          .isEqualTo("checkpoint: holds leaves from position 2 on that no trusted key has signed");
    }
  }

  @Test
  void takesNoCheckpointOfAnotherKeyForTheLastOfTheTrustedOne() throws Exception {
    String last = "/api/log/keys/" + Sample.logKey().verifier().id() + "/checkpoint";
    try (ShownLog shown = new ShownLog(log).signing(byStranger(3)).saying(last, byStranger(3).toString())) {
      assertThat(mismatch(shown)).startsWith("the last checkpoint of ").contains("is not signed with the key");
    }
  }

  /** It would accuse the log of what a stranger says. */
  @Test
  void keepsNoEvidenceThatTheLogHasNotSigned() throws Exception {
    try (ShownLog shown = new ShownLog(log)) {
      look(shown);
      shown.signing(byStranger(2));

      assertThat(mismatch(shown)).startsWith("checkpoint: is not signed");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("seen"));
    }
  }

  private Note byStranger(long size) {
    SigningKey stranger = Sample.key(SampleLog.ORIGIN, Algorithm.ED25519, 9);
    return new Checkpoint(SampleLog.ORIGIN, new TreeHead(size, log.hash(0))).sign(stranger);
  }

  @Test
  void doesNotAskForLeavesOneByOne() throws Exception {
    try (ShownLog shown = new ShownLog(log).saying(LEAVES + 3, leaves(1))) {
      assertThat(mismatch(shown)).contains("position 1", "is not shown, although the checkpoint holds 3 leaves");
    }
  }

  @Test
  void takesNoMoreLeavesThanItAskedFor() throws Exception {
    try (ShownLog shown = new ShownLog(log).signing(log.checkpoint(2)).saying(LEAVES + 2, leaves(3))) {
      assertThat(mismatch(shown)).contains("position 2", "only 2 leaves were asked for");
    }
  }

  @Test
  void noticesLeavesInAnotherOrder() throws Exception {
    String[] lines = leaves(3).split("\n", -1);
    String other = lines[0] + "\n" + lines[2] + "\n" + lines[1] + "\n";
    try (ShownLog shown = new ShownLog(log).saying(LEAVES + 3, other)) {
      assertThat(mismatch(shown)).contains("position 1", "is number 1 of stream cas_a, where 0 is next");
    }
  }

  @Test
  void isNotSentElsewhereForLeaves() throws Exception {
    try (ShownLog shown = new ShownLog(log).sending(LEAVES + 3, "http://127.0.0.1:1/elsewhere")) {
      assertThatIOException().isThrownBy(() -> look(shown)).withMessageContaining("status 302");
    }
  }

  @Test
  void remembersNothingOfALogThatIsWrong() throws Exception {
    try (ShownLog shown = new ShownLog(log).saying(LEAVES + 3, leaves(1))) {
      mismatch(shown);
    }
    assertThat(folder.resolve("seen")).doesNotExist();
  }

  private String mismatch(ShownLog shown) {
    return catchThrowableOfType(Mismatch.class, () -> look(shown)).sentence();
  }

  private void look(ShownLog shown) throws Exception {
    Policy policy = Policy.parse("log " + Sample.logKey().verifier() + "\nquorum none\n");
    try (LogServer server = new LogServer(shown.address(), Duration.ofSeconds(20))) {
      new Monitor(policy, new Memory(folder.resolve("seen"))).look(server);
    }
  }

  private String leaves(int count) {
    StringBuilder lines = new StringBuilder();
    for (int position = 0; position < count; position++) {
      lines.append(new String(log.leaf(position), StandardCharsets.UTF_8)).append('\n');
    }
    return lines.toString();
  }
}
