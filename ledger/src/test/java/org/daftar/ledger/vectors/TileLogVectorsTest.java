package org.daftar.ledger.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.CompactRange;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.InvalidProof;
import org.daftar.ledger.tree.KeptSubtrees;
import org.daftar.ledger.tree.Prover;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.Test;

/** The log that transparency-dev/tessera tests with, at every size from 1 to 15. */
class TileLogVectorsTest {

  private static final String KEY = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";
  private static final int SIZE = 15;

  @Test
  void growsToTheTreesThatItsCheckpointsSign() throws MalformedNote {
    CompactRange tree = new CompactRange();
    for (byte[] leaf : leaves()) {
      tree.append(Hashing.leaf(leaf));
      assertThat(tree.head()).isEqualTo(signed(tree.size()));
    }
  }

  @Test
  void provesThatEverySizeExtendsEverySmallerOne() throws MalformedNote, InvalidProof {
    KeptSubtrees kept = new KeptSubtrees();
    leaves().forEach(leaf -> kept.append(Hashing.leaf(leaf)));
    Prover prover = new Prover(kept);
    for (int newer = 1; newer <= SIZE; newer++) {
      for (int older = 1; older <= newer; older++) {
        prover.consistency(older, newer).check(signed(older), signed(newer));
      }
    }
  }

  private static TreeHead signed(long size) throws MalformedNote {
    Path file = Vectors.folder("tessera-testlog/testdata/log").resolve("checkpoint." + size);
    return Checkpoint.open(Note.parse(Vectors.bytes(file)), VerifierKey.parse(KEY)).head();
  }

  /** An entry bundle: each leaf behind its length in two bytes. */
  private static List<byte[]> leaves() {
    Path file = Vectors.folder("tessera-testlog/testdata/log/tile/entries/000.p").resolve(String.valueOf(SIZE));
    ByteBuffer bundle = ByteBuffer.wrap(Vectors.bytes(file));
    List<byte[]> leaves = new ArrayList<>();
    while (bundle.hasRemaining()) {
      byte[] leaf = new byte[bundle.getShort()];
      bundle.get(leaf);
      leaves.add(leaf);
    }
    return leaves;
  }
}
