package org.daftar.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.verification.SampleLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchLogTest {

  @TempDir private Path folder;

  private final SampleLog log = new SampleLog();
  private Path trust;

  @BeforeEach
  void show() throws IOException {
    trust = Files.writeString(folder.resolve("trust"), "log " + Sample.logKey().verifier() + "\nquorum none\n");
    log.append("cas_a", "{'event':'case-opened.1'}");
    show(2);
  }

  private void show(int size) throws IOException {
    StringBuilder leaves = new StringBuilder();
    for (int position = 0; position < size; position++) {
      leaves.append(new String(log.leaf(position), StandardCharsets.UTF_8)).append('\n');
    }
    Files.writeString(folder.resolve("leaves.jsonl"), leaves);
    Files.writeString(folder.resolve("checkpoint"), log.checkpoint(size).toString());
  }

  private Run look(Object where) {
    return Run.of(new WatchLog(), where, "--trust", trust, "--state", folder.resolve("seen"));
  }

  @Test
  void saysWhatWasReadAndWhatWasSeenBefore() throws Exception {
    assertThat(look(folder).out()).contains("RIGHT       example.org/log", "2 in 2 streams", "this is the first time");
    log.append("cas_a", "{'event':'case-renamed.1'}");
    show(3);

    Run second = look(folder);

    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("extends what was seen before, of size 2");
  }

  @Test
  void endsWithOneWhereSomethingIsWrong() throws Exception {
    log.append("cas_a", "{'event':'case-renamed.1'}");
    show(3);
    look(folder);
    show(2);

    Run run = look(folder);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("WRONG       checkpoint: ROLLED BACK");
  }

  @Test
  void endsWithThreeWhereTheLogCannotBeRead() {
    Run nowhere = look(folder.resolve("nowhere"));
    assertThat(nowhere.status()).isEqualTo(3);
    assertThat(nowhere.err()).startsWith("UNREADABLE").contains("does not exist");
    assertThat(look("http://127.0.0.1:1").status()).isEqualTo(3);
  }

  @Test
  void endsWithTwoWhereItIsNotUnderstood() {
    assertThat(Run.of(new WatchLog(), folder).status()).isEqualTo(2);
  }
}
