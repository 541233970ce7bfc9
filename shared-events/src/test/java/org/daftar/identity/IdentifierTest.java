package org.daftar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @Test
  void everyNewIdentifierHasTheFormThatItsOwnTypeAccepts() {
    Random random = new Random(1);

    assertThat(Stream.generate(() -> CaseId.random(random)).limit(1_000))
        .allSatisfy(id -> assertThat(new CaseId(id.value())).isEqualTo(id));
  }

  @Test
  void spendsAllOf128BitsOnEveryIdentifier() {
    Set<String> seen = new HashSet<>();
    for (int bit = 0; bit < 128; bit++) {
      seen.add(PartyId.random(new OneBit(bit)).value());
    }

    assertThat(seen).hasSize(128);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cas_",
        "pty_aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "cas_aaaaaaaaaaaaaaaaaaaaaaaaa",
        "cas_aaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "cas_AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "cas_aaaaaaaaaaaaaaaaaaaaaaaaa1",
        "cas_aaaaaaaaaaaaaaaaaaaaaaaaа"
      })
  void refusesWhatIsNoIdentifierOfThatKind(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseId(value))
        .withMessageContaining("cas_ and 26 characters");
  }

  /** Gives bytes of which one bit is set. */
  private static final class OneBit extends Random {
    private static final long serialVersionUID = 1L;
    private final int bit;

    OneBit(int bit) {
      this.bit = bit;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      bytes[bit / 8] = (byte) (1 << (bit % 8));
    }
  }
}
