package org.daftar.ledger.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.policy.Policy;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.InvalidProof;
import org.junit.jupiter.api.Test;

/** A complete small log of eight leaves with checkpoints, proofs, cosignatures and disclosures. */
class WorkedExampleTest {

  private final LeafCodec codec = new LeafCodec("dossier-leaf/1");

  @Test
  void meetsTheQuorumOfItsPolicyAtEverySize() throws MalformedNote {
    Policy policy = policy();
    for (long size : List.of(1L, 5L, 8L)) {
      Policy.Verdict verdict = policy.open(note("checkpoint." + size + ".cosigned"));
      assertThat(verdict.checkpoint().head().size()).isEqualTo(size);
      assertThat(verdict.cosignatures()).hasSize(2);
    }
  }

  @Test
  void includesEveryLeaf() throws MalformedNote, InvalidProof {
    List<Path> proofs = Vectors.files(example("proofs"), ".tlog-proof");
    assertThat(proofs).hasSize(8);
    for (Path file : proofs) {
      LeafProof proof = LeafProof.parse(Vectors.text(file));
      assertThat(proof).hasToString(Vectors.text(file));
      byte[] leaf = Vectors.bytes(example("leaves/%06d.json".formatted(proof.inclusion().index())));
      proof.inclusion().check(Hashing.leaf(leaf), policy().open(proof.checkpoint()).checkpoint().head());
    }
  }

  @Test
  void extendsFiveLeavesToEight() throws MalformedNote, InvalidProof {
    WitnessRequest request = WitnessRequest.parse(Vectors.text(example("consistency-5-8.txt")));
    assertThat(request).hasToString(Vectors.text(example("consistency-5-8.txt")));
    request.consistency().check(Checkpoint.of(note("checkpoint.5")).head(), Checkpoint.of(request.checkpoint()).head());
  }

  @Test
  void chainsTheLeavesOfEachStream() throws MalformedLeaf {
    Map<String, Hash> heads = new HashMap<>();
    Map<String, Long> numbers = new HashMap<>();
    for (Path file : Vectors.files(example("leaves"), ".json")) {
      byte[] bytes = Vectors.bytes(file);
      Leaf leaf = codec.read(bytes);
      assertThat(codec.write(leaf)).isEqualTo(bytes);
      assertThat(leaf.previous()).isEqualTo(Optional.ofNullable(heads.put(leaf.stream(), Hashing.leaf(bytes))));
      assertThat(leaf.number()).isEqualTo(numbers.merge(leaf.stream(), 0L, (last, any) -> last + 1));
    }
  }

  @Test
  void commitsToEveryDisclosure() throws MalformedLeaf {
    List<Path> files = Vectors.files(example("disclosures"), ".txt");
    assertThat(files).hasSize(5);
    for (Path file : files) {
      String leafName = String.valueOf(file.getFileName()).replace(".txt", ".json");
      Leaf leaf = codec.read(Vectors.bytes(example("leaves").resolve(leafName)));
      for (String line : Vectors.text(file).lines().toList()) {
        assertThat(leaf.digests()).contains(Disclosure.parse(line).digest());
      }
    }
  }

  @Test
  void signsTheSameCheckpointWithTheSameSeed() throws MalformedNote {
    String seed =
        Vectors.text(example("keys-TEST-ONLY.txt"))
            .lines()
            .filter(line -> line.startsWith("log seed "))
            .findFirst()
            .orElseThrow()
            .substring("log seed ".length());
    Note signed = note("checkpoint.8");
    Checkpoint checkpoint = Checkpoint.of(signed);
    SigningKey key = SigningKey.of(checkpoint.origin(), Algorithm.ED25519, HexFormat.of().parseHex(seed));
    assertThat(checkpoint.sign(key)).isEqualTo(signed);
  }

  private static Policy policy() throws MalformedNote {
    return Policy.parse(Vectors.text(example("policy.txt")));
  }

  private static Note note(String name) throws MalformedNote {
    return Note.parse(Vectors.bytes(example(name)));
  }

  private static Path example(String name) {
    return Vectors.folder("worked-example").resolve(name);
  }
}
