package org.daftar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokersTest {

  private static final String PASSWORD =
      "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"daftar\" password=\"battery\";";

  @TempDir private Path folder;

  @Test
  void letAllInWhereNothingElseIsTold() {
    Brokers brokers = Brokers.of(new Variables(Map.of("DAFTAR_KAFKA", "a:9092,b:9092")));

    assertThat(brokers.client()).isEqualTo(Map.of("bootstrap.servers", "a:9092,b:9092"));
  }

  @Test
  void tellEachClientHowItIsLetIn() throws Exception {
    Brokers brokers =
        told(
            "# to the brokers", "security.protocol=SASL_SSL", "sasl.mechanism = PLAIN", "sasl.jaas.config=" + PASSWORD);

    assertThat(brokers.client())
        .isEqualTo(
            Map.of(
                "bootstrap.servers",
                "a:9092",
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                PASSWORD));
  }

  @Test
  void keepThePasswordToThemselves() throws Exception {
    Brokers brokers = told("security.protocol=SASL_SSL", "sasl.mechanism=PLAIN", "sasl.jaas.config=" + PASSWORD);

    assertThat(brokers.toString()).contains("a:9092").doesNotContain("battery");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sasl.mechanism=PLAIN | must hold security.protocol",
        "security.protocol=SSL;acks=1 | holds a line that names no setting;",
        "security.protocol=SSL;MIIEvQIBADANBg== | holds a line that names no setting;",
        "security.protocol=SSL;enable.idempotence=false | holds enable.idempotence;",
        "security.protocol=SSL;bootstrap.servers=b:9092 | holds bootstrap.servers;",
        "security.protocol=SSL;ssl.trustore.location=/a | holds ssl.trustore.location;",
        "security.protocol=TLS | cannot be followed: Invalid value TLS for configuration security.protocol",
        "security.protocol=SSL;ssl.truststore.location=/missing;ssl.truststore.type=PEM | cannot be followed: Failed to"
            + " load PEM SSL keystore /missing",
        "security.protocol=SASL_SSL;sasl.mechanism=PLAIN | cannot be followed: Could not find a 'KafkaClient' entry",
        "security.protocol=SASL_SSL;sasl.jaas.config=a battery | cannot be followed: sasl.jaas.config must be MODULE"
            + " required",
        "security.protocol=\\u00 | must name a file of lines NAME=VALUE"
      })
  void saysWhichSettingOfAccessBreaksWhichRule(String settings, String rule) {
    assertThatExceptionOfType(InvalidVariable.class)
        .isThrownBy(() -> told(settings.split(";")))
        .withMessageStartingWith("The environment variable DAFTAR_KAFKA_ACCESS_FILE " + rule);
  }

  @Test
  void repeatNoWordOfALoginThatCannotBeRead() {
    assertThatExceptionOfType(InvalidVariable.class)
        .isThrownBy(() -> told("security.protocol=SASL_SSL", "sasl.mechanism=PLAIN", "sasl.jaas.config=a battery"))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("battery"));
  }

  @Test
  void mustBeNamed() {
    assertThatExceptionOfType(InvalidVariable.class)
        .isThrownBy(() -> Brokers.of(new Variables(Map.of())))
        .withMessageContaining("DAFTAR_KAFKA");
  }

  private Brokers told(String... lines) throws Exception {
    Path file = Files.writeString(folder.resolve("access"), String.join("\n", lines));
    return Brokers.of(new Variables(Map.of("DAFTAR_KAFKA", "a:9092", "DAFTAR_KAFKA_ACCESS_FILE", file.toString())));
  }
}
