package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredNameTest {

  @Test
  void standsInThePayloadWhereverItsFieldIs() {
    assertThat(of("{\"event\":\"charge-filed.1\",\"a\":1}")).isEqualTo("charge-filed.1");
    assertThat(of("{\"a\":{\"event\":\"inner\"},\"b\":[{\"event\":\"inner\"}],\"event\":\"charge-filed.1\"}"))
        .isEqualTo("charge-filed.1");
  }

  @Test
  void isUnknownWhereThePayloadTellsNone() {
    for (String payload : List.of("{}", "{\"a\":1}", "{\"event\":1}", "[\"event\"]", "", "{\"event\"")) {
      assertThat(of(payload)).as(payload).isEqualTo("unknown");
    }
  }

  private static String of(String payload) {
    return StoredName.of(payload.getBytes(StandardCharsets.UTF_8));
  }
}
