package org.daftar.command.platform.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

  @Test
  void growUpToAnHour() {
    assertThat(IntStream.range(0, 8).mapToObj(Pauses::after).map(Duration::toMinutes))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    assertThat(Pauses.after(Integer.MAX_VALUE)).isEqualTo(Pauses.LONGEST);
  }
}
