package org.daftar.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.ConsistencyProof;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final ConsistencyProof NONE = new ConsistencyProof(List.of());

  @TempDir private Path folder;

  private final Sample log = Sample.of(9);
  private Witness witness;

  @BeforeEach
  void begin() throws IOException {
    witness = witness();
  }

  @Test
  void cosignsTheFirstTreeAndThoseThatExtendIt() throws Exception {
    assertCosigned(request(0, NONE, 3), 3);
    assertCosigned(request(3, log.prover().consistency(3, 7), 7), 7);
    assertCosigned(request(7, log.prover().consistency(7, 9), 9), 9);
  }

  @Test
  void cosignsTheSameTreeAgainForALogThatMissedTheAnswer() throws Exception {
    assertCosigned(request(0, NONE, 3), 3);
    assertCosigned(request(3, NONE, 3), 3);
  }

  @Test
  void remembersWhereItIsStartedAgain() throws Exception {
    assertCosigned(request(0, NONE, 7), 7);
    witness = witness();

    assertThat(witness.answer(request(0, NONE, 7))).isEqualTo(Answer.conflict(7));
    assertCosigned(request(7, log.prover().consistency(7, 9), 9), 9);
  }

  @Test
  void tellsTheSizeThatItCosignedLastWhereTheLogThinksOfAnother() throws Exception {
    assertCosigned(request(0, NONE, 7), 7);

    Answer conflict = witness.answer(request(3, log.prover().consistency(3, 9), 9));

    assertThat(conflict).isEqualTo(new Answer(409, "text/x.tlog.size", "7\n"));
  }

  @Test
  void cosignsNoSecondTreeOfOneSize() throws Exception {
    assertCosigned(request(0, NONE, 7), 7);
    Checkpoint other = new Checkpoint(Sample.ORIGIN, new TreeHead(7, Sample.leaf(1)));

    Answer conflict = witness.answer(new WitnessRequest(7, NONE, other.sign(Sample.logKey())).toString());

    assertThat(conflict).isEqualTo(new Answer(409, "text/x.tlog.size", "7\n"));
  }

  @Test
  void cosignsNoSmallerTree() throws Exception {
    assertCosigned(request(0, NONE, 7), 7);

    assertThat(witness.answer(request(7, NONE, 3)).status()).isEqualTo(400);
    assertThat(witness.answer(request(3, NONE, 3))).isEqualTo(Answer.conflict(7));
  }

  @Test
  void cosignsNoTreeThatDoesNotExtendTheOneBefore() throws Exception {
    assertCosigned(request(0, NONE, 3), 3);

    assertThat(witness.answer(request(3, NONE, 9)).status()).isEqualTo(422);
    assertThat(witness.answer(request(3, log.prover().consistency(4, 9), 9)).status()).isEqualTo(422);
    assertCosigned(request(3, log.prover().consistency(3, 9), 9), 9);
  }

  @Test
  void takesNoProofWhereThereIsNothingToProve() throws Exception {
    assertThat(witness.answer(request(0, log.prover().consistency(3, 9), 9)).status()).isEqualTo(422);
    assertCosigned(request(0, NONE, 3), 3);
    assertThat(witness.answer(request(3, log.prover().consistency(3, 9), 3)).status()).isEqualTo(422);
  }

  @Test
  void knowsNoOtherLog() throws Exception {
    SigningKey stranger = Sample.key("example.org/other", Algorithm.ED25519, 3);
    Note note = new Checkpoint("example.org/other", log.prover().head(3)).sign(stranger);

    assertThat(witness.answer(new WitnessRequest(0, NONE, note).toString()).status()).isEqualTo(404);
  }

  @Test
  void knowsNoOtherKeyOfALog() throws Exception {
    SigningKey forger = Sample.key(Sample.ORIGIN, Algorithm.ED25519, 3);
    Note forged = new Checkpoint(Sample.ORIGIN, log.prover().head(3)).sign(forger);

    assertThat(witness.answer(new WitnessRequest(0, NONE, forged).toString()).status()).isEqualTo(403);
  }

  @Test
  void takesNoSignatureThatIsOverAnotherTree() throws Exception {
    Note other = new Note(log.checkpoint(4).text(), log.checkpoint(3).signatures());

    assertThat(witness.answer(new WitnessRequest(0, NONE, other).toString()).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "old",
        "old 0",
        "old 0\n\n",
        "old -1\n\nexample.org/log\n1\nx\n\n— a b\n",
        "old 00\n\nexample.org/log\n1\nx\n",
        "new 0\n\nexample.org/log"
      })
  void saysThatARequestCannotBeRead(String request) throws Exception {
    assertThat(witness.answer(request).status()).isEqualTo(400);
  }

  @Test
  void cosignsNoTreeWithoutLeaves() throws Exception {
    Note empty = new Checkpoint(Sample.ORIGIN, Sample.of(0).prover().head(0)).sign(Sample.logKey());

    assertThat(witness.answer(new WitnessRequest(0, NONE, empty).toString()).status()).isEqualTo(400);
  }

  @Test
  void neverTakesADamagedMemoryForNone() throws Exception {
    assertCosigned(request(0, NONE, 7), 7);
    try (Stream<Path> files = Files.list(folder)) {
      Files.writeString(
          files.filter(file -> file.toString().endsWith(".checkpoint")).findFirst().orElseThrow(), "nothing\n");
    }

    assertThatThrownBy(() -> witness.answer(request(0, NONE, 3)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no checkpoint");
  }

  @Test
  void cosignsOneOfTwoTreesThatAreAskedForAtOnce() throws Exception {
    for (int round = 0; round < 20; round++) {
      Witness asked = witness(Files.createDirectory(folder.resolve("round-" + round)));
      List<Future<Answer>> answers = new ArrayList<>();
      try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
        for (int tree = 0; tree < 3; tree++) {
          int leaf = tree;
          answers.add(threads.submit(() -> asked.answer(first(leaf))));
        }
      }
      long cosigned = 0;
      for (Future<Answer> answer : answers) {
        cosigned += answer.get().status() == Answer.COSIGNED ? 1 : 0;
      }
      assertThat(cosigned).isEqualTo(1);
    }
  }

  /** Trees of one size with different roots: whoever cosigned two of them would vouch for a fork. */
  private static String first(int leaf) {
    Checkpoint tree = new Checkpoint(Sample.ORIGIN, new TreeHead(2, Sample.leaf(leaf)));
    return new WitnessRequest(0, NONE, tree.sign(Sample.logKey())).toString();
  }

  private String request(long old, ConsistencyProof proof, long size) {
    return new WitnessRequest(old, proof, log.checkpoint(size)).toString();
  }

  private void assertCosigned(String request, long size) throws IOException, MalformedNote {
    Answer answer = witness.answer(request);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Note cosigned = log.checkpoint(size).with(List.of(Signature.parse(answer.body().strip())));
    assertThat(Cosignature.find(cosigned, Sample.witness(1).verifier()).map(Cosignature::at)).hasValue(NOW);
  }

  private Witness witness() throws IOException {
    return witness(folder);
  }

  private static Witness witness(Path memory) throws IOException {
    return new Witness(
        Sample.witness(1),
        List.of(Sample.logKey().verifier()),
        new CosignedTrees(memory),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
