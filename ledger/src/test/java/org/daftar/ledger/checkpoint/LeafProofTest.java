package org.daftar.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.daftar.ledger.note.MalformedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafProofTest {

  private final Sample log = Sample.of(7);
  private final LeafProof proof = LeafProof.of(log.prover().inclusion(3, 7), log.checkpoint(7));

  @Test
  void readsWhatItWrites() throws MalformedNote {
    assertThat(LeafProof.parse(proof.toString())).isEqualTo(proof);
  }

  @Test
  void keepsWhatIsExtra() throws MalformedNote {
    LeafProof more = new LeafProof(Optional.of("AAEC"), proof.inclusion(), proof.checkpoint());
    assertThat(LeafProof.parse(more.toString())).isEqualTo(more);
  }

  @Test
  void provesTheOnlyLeafOfALog() throws MalformedNote {
    Sample small = Sample.of(1);
    LeafProof only = LeafProof.of(small.prover().inclusion(0, 1), small.checkpoint(1));
    LeafProof read = LeafProof.parse(only.toString());
    assertThatCode(() -> read.inclusion().check(Sample.leaf(0), Checkpoint.of(read.checkpoint()).head()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "c2sp.org/tlog-proof@v1, c2sp.org/tlog-proof@v2",
    "index 3, index 03",
    "index 3, index -3",
    "index 3, leaf 3",
    "index 3, extra AAEB=\\nindex 3",
    "index 3, index 3\\nAAAA"
  })
  void refusesAnotherForm(String from, String to) {
    String altered = proof.toString().replace(from, to.replace("\\n", "\n"));
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> LeafProof.parse(altered));
  }

  @Test
  void refusesAPathWithoutEnd() {
    String line = Sample.leaf(0).base64() + "\n";
    String endless = proof.toString().replace("index 3\n", "index 3\n" + line.repeat(64));
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> LeafProof.parse(endless))
        .withMessageContaining("at most 63");
  }
}
