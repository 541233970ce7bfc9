package org.daftar.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  private final Sample log = Sample.of(5);

  @Test
  void opensWithTheKeyOfItsLog() throws MalformedNote {
    Note note = Note.parse(log.checkpoint(5).toString());
    assertThat(Checkpoint.open(note, Sample.logKey().verifier()).head()).isEqualTo(log.prover().head(5));
  }

  @Test
  void writesThreeLines() {
    assertThat(new Checkpoint("log", log.prover().head(1)).text())
        .isEqualTo("log\n1\n" + Sample.leaf(0).base64() + "\n");
  }

  @Test
  void doesNotOpenForAnotherLogWithTheSameSecret() {
    SigningKey foreign = Sample.key("example.org/foreign", Algorithm.ED25519, 1);
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> Checkpoint.open(log.checkpoint(5), foreign.verifier()))
        .withMessageContaining("of example.org/log, not of example.org/foreign");
  }

  @Test
  void doesNotOpenWithAnotherKeyOfTheLog() {
    SigningKey other = Sample.key(Sample.ORIGIN, Algorithm.ED25519, 2);
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> Checkpoint.open(log.checkpoint(5), other.verifier()))
        .withMessageContaining("is not signed with the key");
  }

  @Test
  void isNotSignedInTheNameOfAnotherLog() {
    SigningKey foreign = Sample.key("example.org/foreign", Algorithm.ED25519, 1);
    Checkpoint checkpoint = new Checkpoint(Sample.ORIGIN, log.prover().head(5));
    assertThatIllegalArgumentException().isThrownBy(() -> checkpoint.sign(foreign));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org/log\n5\n",
        "example.org/log\n5\nAAAA\n",
        "example.org/log\n05\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "example.org/log\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "example.org/log\n9223372036854775808\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "example.org/log\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n",
        "example.org/log\n0\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n"
      })
  void refusesWhatIsNoCheckpointThoughItIsSigned(String text) {
    Note note = Note.sign(text, Sample.logKey());
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Checkpoint.of(note));
  }
}
