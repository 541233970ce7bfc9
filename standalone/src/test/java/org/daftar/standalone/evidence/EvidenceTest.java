package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.ConsistencyProof;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.TreeHead;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who does not trust this instance can check with nothing but its answers. */
class EvidenceTest {

  @TempDir Path data;

  private Instance instance;

  @BeforeEach
  void record() throws Exception {
    instance = Instance.on(data);
    open("The arrest of Aisulu");
    open("The fine of Serikzhan");
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  @Test
  void provesThatEveryLeafStandsOnTheLog() throws Exception {
    List<String> leaves = leaves();
    assertThat(leaves).hasSize(3);
    for (int position = 0; position < leaves.size(); position++) {
      LeafProof proof = LeafProof.parse(text("/api/log/proofs/" + position));
      byte[] leaf = leaves.get(position).getBytes(StandardCharsets.UTF_8);
      proof.inclusion().check(Hashing.leaf(leaf), Checkpoint.open(proof.checkpoint(), key()).head());
    }
  }

  @Test
  void provesAWriteAsSoonAsItWasAnswered() throws Exception {
    HttpResponse<String> written = open("One more");
    long position = Long.parseLong(written.headers().firstValue("Log-Position").orElseThrow()) - 1;
    LeafProof receipt = LeafProof.parse(text("/api/log/proofs/" + position));
    byte[] leaf = leaves().get((int) position).getBytes(StandardCharsets.UTF_8);
    receipt.inclusion().check(Hashing.leaf(leaf), Checkpoint.open(receipt.checkpoint(), key()).head());
  }

  @Test
  void provesThatItHasOnlyGrown() throws Exception {
    TreeHead before = checkpoint("?after=3");
    open("One more");
    TreeHead after = checkpoint("?after=4");
    List<Hash> path =
        text("/api/log/consistency?from=%d&to=%d".formatted(before.size(), after.size()))
            .lines()
            .map(Hash::parse)
            .toList();
    new ConsistencyProof(path).check(before, after);
  }

  @Test
  void tellsMonitorsNothingAboutAnybody() throws Exception {
    assertThat(String.join("\n", leaves())).doesNotContain("Aisulu", "Serikzhan", "A. Tester", "case-opened");
    LeafCodec codec = new LeafCodec("daftar-leaf/1");
    for (String leaf : leaves()) {
      assertThat(codec.read(leaf.getBytes(StandardCharsets.UTF_8)).digests()).isNotEmpty();
    }
  }

  @Test
  void keepsItsKeyAndItsCheckpointsOverARestart() throws Exception {
    VerifierKey key = key();
    TreeHead before = checkpoint("?after=3");
    instance.close();
    instance = Instance.on(data);
    assertThat(key()).isEqualTo(key);
    assertThat(checkpoint("?after=3")).isEqualTo(before);
  }

  @Test
  void goesOnWithoutItsKeyAndSignsNothing() throws Exception {
    checkpoint("?after=3");
    instance.close();
    Files.delete(data.resolve("log.key"));
    instance = Instance.on(data);
    assertThat(open("One more").statusCode()).isEqualTo(201);
    assertThat(checkpoint("").size()).isEqualTo(3);
    HttpResponse<String> unsigned = instance.ask("/api/log/proofs/3");
    assertThat(unsigned.statusCode()).isEqualTo(404);
    assertThat(JsonMapper.shared().readTree(unsigned.body()).get("type").stringValue())
        .isEqualTo("/problems/nothing-is-signed");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/log/checkpoint?after=99, after",
    "/api/log/checkpoint?after=-1, after",
    "/api/log/checkpoint?after=1&after=2, after",
    "/api/log/checkpoint?size=1, size",
    "/api/log/leaves?from=99, from",
    "/api/log/leaves?limit=501, limit",
    "/api/log/leaves?limit=0, limit",
    "/api/log/leaves?from=1e2, from",
    "/api/log/proofs/99, position",
    "/api/log/proofs/-1, position",
    "/api/log/proofs/first, position",
    "/api/log/proofs/99999999999999999999, position",
    "/api/log/consistency, from",
    "/api/log/consistency?from=0, from",
    "/api/log/consistency?from=3&to=2, from",
    "/api/log/consistency?from=1&to=99, to"
  })
  void namesWhatIsWrongWithAQuestion(String question, String field) throws Exception {
    HttpResponse<String> refused = instance.ask(question);
    assertThat(refused.statusCode()).isEqualTo(400);
    JsonNode problem = JsonMapper.shared().readTree(refused.body());
    assertThat(problem.get("errors").get(0).get("field").stringValue()).isEqualTo(field);
  }

  private HttpResponse<String> open(String title) throws IOException, InterruptedException {
    return instance.post("/api/cases", "{\"title\": \"" + title + "\"}");
  }

  private List<String> leaves() throws IOException, InterruptedException {
    return text("/api/log/leaves?from=0&limit=500").lines().toList();
  }

  /** As an outsider learns it: from the first leaf, which every later one is proved together with. */
  private VerifierKey key() throws IOException, InterruptedException, MalformedNote {
    return VerifierKey.parse(JsonMapper.shared().readTree(leaves().getFirst()).get("vkey").stringValue());
  }

  private TreeHead checkpoint(String question) throws IOException, InterruptedException, MalformedNote {
    return Checkpoint.open(Note.parse(text("/api/log/checkpoint" + question)), key()).head();
  }

  private String text(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = instance.ask(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
