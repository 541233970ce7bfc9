package org.daftar.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedEventTest {

  private static final CarriedEvent EVENT =
      new CarriedEvent(
          "0193a000-0000-7000-8000-000000000000",
          "daftar.local/9a1f",
          "charge-filed.1",
          "cas_aaaaaaaaaaaaaaaaaaaaaaaaaa",
          Instant.parse("2026-11-22T01:51:48.551Z"),
          9_007_199_254_740_993L,
          bytes("{\"leaf\":1}"),
          bytes("salt"),
          "0 1 0 root signature",
          bytes("{\"event\":\"charge-filed.1\",\"what\":\"Обвинение\"}"));

  @Test
  void arrivesAsItWasSent() throws Exception {
    assertThat(CarriedEvent.of(EVENT.toCloudEvent())).isEqualTo(EVENT);
  }

  @Test
  void carriesThePayloadAsItStandsOnTheLog() {
    assertThat(EVENT.toCloudEvent().getData().toBytes()).isEqualTo(EVENT.payload().copy());
  }

  @Test
  void isRefusedWhereAPartIsMissing() {
    for (String part : List.of("position", "leaf", "salts", "voucher")) {
      CloudEvent without = CloudEventBuilder.from(EVENT.toCloudEvent()).withoutExtension(part).build();
      assertThatExceptionOfType(MalformedCarriedEvent.class)
          .isThrownBy(() -> CarriedEvent.of(without))
          .withMessageContaining(part);
    }
    assertThatExceptionOfType(MalformedCarriedEvent.class)
        .isThrownBy(() -> CarriedEvent.of(CloudEventBuilder.from(EVENT.toCloudEvent()).withoutData().build()))
        .withMessageContaining("data");
  }

  @Test
  void isRefusedWhereAPartIsNotOfItsForm() {
    for (String part : List.of("position", "leaf", "salts")) {
      CloudEvent broken = CloudEventBuilder.from(EVENT.toCloudEvent()).withExtension(part, "!").build();
      assertThatExceptionOfType(MalformedCarriedEvent.class).isThrownBy(() -> CarriedEvent.of(broken));
    }
  }

  @Test
  void tellsNothingOfWhatItCarries() {
    assertThat(EVENT.toString()).doesNotContain("Обвинение");
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
