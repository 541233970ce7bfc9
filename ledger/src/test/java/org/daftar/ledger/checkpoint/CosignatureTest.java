package org.daftar.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.note.SigningKey;
import org.junit.jupiter.api.Test;

class CosignatureTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Note checkpoint = Sample.of(5).checkpoint(5);
  private final SigningKey witness = Sample.witness(1);

  @Test
  void tellsWhenAWitnessSawTheTree() throws MalformedNote {
    Note cosigned = Note.parse(cosigned(checkpoint, NOON).toString());
    assertThat(Cosignature.find(cosigned, witness.verifier())).contains(new Cosignature(witness.verifier(), NOON));
  }

  @Test
  void isAbsentWhereTheWitnessDidNotSign() throws MalformedNote {
    assertThat(Cosignature.find(cosigned(checkpoint, NOON), Sample.witness(2).verifier())).isEmpty();
  }

  @Test
  void tellsTheLatestOfSeveral() throws MalformedNote {
    Note twice = cosigned(cosigned(checkpoint, NOON.plusSeconds(60)), NOON);
    assertThat(Cosignature.find(twice, witness.verifier()).orElseThrow().at()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void refusesACosignatureOfAnotherCheckpoint() {
    Signature foreign = Cosignature.sign(Sample.of(4).checkpoint(4), witness, NOON);
    Note forged = checkpoint.with(List.of(foreign));
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> Cosignature.find(forged, witness.verifier()))
        .withMessageContaining("is not over this checkpoint");
  }

  @Test
  void refusesACosignatureAtAnotherTime() {
    byte[] bytes = Cosignature.sign(checkpoint, witness, NOON).bytes();
    bytes[7]++;
    Note forged = checkpoint.with(List.of(new Signature(witness.verifier(), bytes)));
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Cosignature.find(forged, witness.verifier()));
  }

  @Test
  void refusesACosignatureOfAnotherLength() {
    Note forged = checkpoint.with(List.of(new Signature(witness.verifier(), new byte[64])));
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Cosignature.find(forged, witness.verifier()));
  }

  private Note cosigned(Note note, Instant at) {
    return note.with(List.of(Cosignature.sign(note, witness, at)));
  }
}
