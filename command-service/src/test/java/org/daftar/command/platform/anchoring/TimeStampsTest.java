package org.daftar.command.platform.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stamps.example",
        "ftp://stamps.example",
        "http:/stamps",
        "https://me:secret@stamps.example",
        "http://a#b"
      })
  void areAskedOfNobodyAtSuchAnAddress(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeStamps(URI.create(address), TimeStamps.USUAL))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
  }

  @Test
  void areNotAskedForAllTheTime() {
    URI address = URI.create("https://stamps.example");
    assertThat(new TimeStamps(address, Duration.ofMinutes(1)).every()).isEqualTo(TimeStamps.SHORTEST);
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeStamps(address, Duration.ofSeconds(59)));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeStamps(address, Duration.ofDays(-1)));
  }

  @Test
  void nameTheAuthorityWithoutWhatOnlyThisInstanceIsToKnow() {
    assertThat(new TimeStamps(URI.create("https://stamps.example:8443/tsa?key=secret"), TimeStamps.USUAL).name())
        .isEqualTo("https://stamps.example:8443/tsa");
  }
}
