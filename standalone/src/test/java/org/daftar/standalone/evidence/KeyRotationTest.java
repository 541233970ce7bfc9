package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of a log is changed by command. */
class KeyRotationTest {

  private static final String CASE = "{\"title\": \"A case\"}";

  @TempDir private Path data;

  private Path file;
  private VerifierKey first;

  @BeforeEach
  void record() throws Exception {
    try (Instance instance = Instance.on(data)) {
      instance.post("/api/cases", CASE);
      instance.ask("/api/log/checkpoint?after=2");
    }
    file = data.resolve("log.key");
    first = new KeyFile(file).read().verifier();
  }

  private CommandLineRun rotate() {
    return CommandLineRun.of("rotate-key", "--reason", "The laptop was lost", "--data", data);
  }

  @Test
  void bothKeysOpenTheCheckpointInBetweenAndTheNewOneThoseAfterwards() throws Exception {
    CommandLineRun rotated = rotate();
    VerifierKey second = new KeyFile(file).read().verifier();
    assertThat(rotated.status()).isZero();
    assertThat(String.join("\n", rotated.out())).contains(first.toString(), second.toString());
    try (Instance instance = Instance.on(data)) {
      Note between = Note.parse(instance.ask("/api/log/checkpoints/3").body());
      assertThat(Checkpoint.open(between, first)).isEqualTo(Checkpoint.open(between, second));
      instance.post("/api/cases", CASE);
      Note after = Note.parse(instance.ask("/api/log/checkpoint?after=4").body());
      assertThat(Checkpoint.open(after, second).head().size()).isEqualTo(4);
      assertThat(after.opens(first)).isFalse();
    }
    assertThat(CommandLineRun.of("verify", "--data", data).status()).isZero();
  }

  @Test
  void theLogTellsItsKeysToWhoeverAsks() throws Exception {
    rotate();
    try (Instance instance = Instance.on(data)) {
      assertThat(instance.ask("/api/log/keys").body().lines())
          .satisfiesExactly(
              genesis -> assertThat(genesis).contains(first.toString()),
              change -> assertThat(change).contains("\"kind\":\"key\"", first.toString()));
      assertThat(instance.ask("/api/log/checkpoint?covering=0").body()).isEqualTo(checkpointOver(instance, 0));
      assertThat(instance.ask("/api/log/checkpoint?covering=0&after=0").statusCode()).isEqualTo(400);
      assertThat(instance.ask("/api/log/checkpoint?covering=99").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void theLogTellsTheLastCheckpointOfEachKey() throws Exception {
    rotate();
    try (Instance instance = Instance.on(data)) {
      instance.post("/api/cases", CASE);
      String newest = instance.ask("/api/log/checkpoint?after=4").body();
      VerifierKey second = new KeyFile(data.resolve("log.key")).read().verifier();

      Note last = Note.parse(instance.ask("/api/log/keys/" + first.id() + "/checkpoint").body());
      assertThat(last.opens(first) && last.opens(second)).isTrue();
      assertThat(Checkpoint.of(last).head().size()).isLessThan(4);
      assertThat(instance.ask("/api/log/keys/" + second.id() + "/checkpoint").body()).isEqualTo(newest);
      for (String unknown : List.of("00000000", "x", second.id().toString().toUpperCase(Locale.ROOT) + "0")) {
        HttpResponse<String> answer = instance.ask("/api/log/keys/" + unknown + "/checkpoint");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("nothing-is-signed-by-that-key");
      }
    }
  }

  /** The smallest that holds a leaf. */
  private static String checkpointOver(Instance instance, int position) throws Exception {
    for (int size = position + 1; ; size++) {
      HttpResponse<String> found = instance.ask("/api/log/checkpoints/" + size);
      if (found.statusCode() == 200) {
        return found.body();
      }
    }
  }

  @Test
  void thePageOfAnEntryShowsItSealedUnderEitherKey() throws Exception {
    List<String> pages = new ArrayList<>();
    try (Instance instance = Instance.on(data)) {
      pages.add(recordEntry(instance));
      instance.ask("/api/log/checkpoint?after=4");
    }
    rotate();
    try (Instance instance = Instance.on(data)) {
      pages.add(recordEntry(instance));
      instance.ask("/api/log/checkpoint?after=7");
      for (String page : pages) {
        assertThat(instance.ask(page).body()).contains("sealed by the checkpoint");
      }
    }
  }

  private static String recordEntry(Instance instance) throws Exception {
    String address = instance.post("/api/cases", CASE).headers().firstValue("Location").orElseThrow();
    String entry =
        "{\"when\": \"2020-08-01\", \"what\": \"It happened\", \"unsourced\": true,"
            + " \"standing\": {\"position\": \"undisputed\"}}";
    String id = instance.post(address + "/background", entry).headers().firstValue("Location").orElseThrow();
    return "/entries/" + id.substring(id.lastIndexOf('/') + 1);
  }

  @Test
  void anInstanceWithTheRetiredKeyRecordsAndSignsNothing() throws Exception {
    rotate();
    Files.move(data.resolve("log.key.retired-" + first.id()), file, StandardCopyOption.REPLACE_EXISTING);
    try (Instance instance = Instance.on(data)) {
      assertThat(instance.post("/api/cases", CASE).statusCode()).isEqualTo(201);
      assertThat(instance.ask("/api/log/checkpoint?after=4").statusCode()).isEqualTo(404);
      assertThat(instance.ask("/api/log/checkpoint").body()).contains("\n3\n");
    }
  }

  @Test
  void anInstanceFinishesWhatWasBrokenOffBetweenTheFiles() throws Exception {
    rotate();
    VerifierKey second = new KeyFile(file).read().verifier();
    Files.move(file, data.resolve("log.key.next"));
    try (Instance instance = Instance.on(data)) {
      assertThat(instance.post("/api/cases", CASE).statusCode()).isEqualTo(201);
      assertThat(Note.parse(instance.ask("/api/log/checkpoint?after=4").body()).opens(second)).isTrue();
    }
    assertThat(new KeyFile(file).read().verifier()).isEqualTo(second);
  }

  @Test
  void isRefusedWhileAnInstanceRuns() throws Exception {
    try (Instance running = Instance.on(data)) {
      assertThat(rotate().complaint()).contains("is in use by another Daftar");
      assertThat(running.ask("/api/log/checkpoint").statusCode()).isEqualTo(200);
    }
    assertThat(new KeyFile(file).read().verifier()).isEqualTo(first);
  }

  @Test
  void isRefusedWhereThereIsNoLogOrNoReason() throws IOException {
    Path empty = Files.createDirectory(data.resolve("empty"));
    assertThat(CommandLineRun.of("rotate-key", "--reason", "why", "--data", empty).complaint())
        .isEqualTo(empty.resolve("log.sqlite") + " does not exist");
    assertThat(empty).isEmptyDirectory();
    assertThat(CommandLineRun.of("rotate-key", "--data", data).status()).isEqualTo(2);
    assertThat(CommandLineRun.of("rotate-key", "--reason", " ", "--data", data).complaint())
        .isEqualTo("reason must not be blank");
  }
}
