package org.daftar.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.daftar.standalone.CommandLineRun;
import org.junit.jupiter.api.Test;

class RepublishTest {

  @Test
  void namesTheVariableThatIsMissing() {
    assertThat(CommandLineRun.of("republish").complaint()).contains("DAFTAR_POSTGRES", "must be an address");
  }

  @Test
  void refusesAPositionThatIsNoNumber() {
    assertThat(CommandLineRun.of("republish", "--from", "the beginning").status()).isEqualTo(2);
  }

  /** What carries events is left out of what a laptop needs otherwise. */
  @Test
  void findsWhatCarriesEvents() {
    assertThatCode(() -> Class.forName("org.apache.kafka.clients.producer.KafkaProducer")).doesNotThrowAnyException();
    assertThatCode(() -> Class.forName("io.cloudevents.kafka.KafkaMessageFactory")).doesNotThrowAnyException();
  }
}
