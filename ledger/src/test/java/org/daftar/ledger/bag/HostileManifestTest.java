package org.daftar.ledger.bag;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class HostileManifestTest {

  private static final String HASH = "0".repeat(64);

  @Test
  void refusesAMillionLinesBeforeItReadsThem() {
    String lines =
        IntStream.range(0, 1_000_000).mapToObj(n -> HASH + "  data/" + n + "\n").collect(Collectors.joining());
    refuse(lines).withMessageContaining("names more files than there are");
  }

  @Test
  void refusesAFileThatIsNamedTwice() {
    refuse(HASH + "  data/x\n" + "1".repeat(64) + "  data/x\n").withMessageContaining("second time: data/x");
  }

  @Test
  void refusesLinesThatEndOtherwiseThanSha256sumReadsThem() {
    refuse(HASH + "  data/x\r\n").withMessageContaining("line 1");
    refuse(HASH + "  data/x\u2028\n").withMessageContaining("line 1");
    refuse(HASH + "  data/x").withMessageContaining("ends within a line");
    refuse(HASH + "  data/x\n\n").withMessageContaining("line 2");
    refuse(HASH + " *data/x\n").withMessageContaining("line 1");
  }

  private static ThrowableAssertAlternative<MalformedBag> refuse(String manifest) {
    byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
    return assertThatExceptionOfType(MalformedBag.class)
        .isThrownBy(() -> assertTimeout(Duration.ofSeconds(1), () -> Manifest.read("manifest", bytes, 4)));
  }
}
