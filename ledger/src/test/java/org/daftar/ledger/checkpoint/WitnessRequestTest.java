package org.daftar.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.tree.ConsistencyProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessRequestTest {

  private final Sample log = Sample.of(7);
  private final WitnessRequest request = new WitnessRequest(3, log.prover().consistency(3, 7), log.checkpoint(7));

  @Test
  void readsWhatItWrites() throws MalformedNote {
    assertThat(WitnessRequest.parse(request.toString())).isEqualTo(request);
  }

  @Test
  void asksForTheFirstTimeWithoutAProof() throws MalformedNote {
    WitnessRequest first = new WitnessRequest(0, new ConsistencyProof(List.of()), log.checkpoint(7));
    assertThat(WitnessRequest.parse(first.toString())).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"old 3, old 3x", "old 3, new 3", "old 3, old  3", "old 3, old 3\\nAAAA"})
  void refusesAnotherForm(String from, String to) {
    String altered = request.toString().replace(from, to.replace("\\n", "\n"));
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> WitnessRequest.parse(altered));
  }
}
