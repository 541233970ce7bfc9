package org.daftar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {

  @TempDir private Path folder;

  @Test
  void readsWhatItIsTold() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "  correct horse \n");
    Variables variables =
        new Variables(
            Map.of(
                "TEXT",
                " a ",
                "LIST",
                "a:1, b,,",
                "NUMBER",
                "17",
                "TIME",
                "PT2S",
                "ADDRESS",
                "http://a:1",
                "FOLDER",
                folder.toString(),
                "SECRET",
                secret.toString(),
                "EMPTY",
                " "));
    assertThat(variables.text("TEXT", "must be")).isEqualTo("a");
    assertThat(variables.texts("LIST")).containsExactlyInAnyOrder("a:1", "b");
    assertThat(variables.number("NUMBER", 1, 0, 99)).isEqualTo(17);
    assertThat(variables.duration("TIME", Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
    assertThat(variables.address("ADDRESS")).contains(URI.create("http://a:1"));
    assertThat(variables.folder("FOLDER")).isEqualTo(folder);
    assertThat(variables.contentOf("SECRET")).isEqualTo("correct horse");
    assertThat(variables.find("EMPTY")).isEmpty();
    assertThat(variables.find("ABSENT")).isEmpty();
    assertThat(variables.asked()).contains("TEXT", "ABSENT", "SECRET").hasSize(9);
  }

  @Test
  void takesWhatIsUsualWhereNothingIsTold() {
    Variables variables = new Variables(Map.of());
    assertThat(variables.number("NUMBER", 5, 0, 99)).isEqualTo(5);
    assertThat(variables.duration("TIME", Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
    assertThat(variables.texts("LIST")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "100", "1.5", "99999999999"})
  void refusesANumberThatIsNoneOrOutOfBounds(String text) {
    refused("NUMBER", () -> new Variables(Map.of("NUMBER", text)).number("NUMBER", 5, 0, 99), "from 0 to 99");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "PT0S", "PT-1S"})
  void refusesATimeThatIsNone(String text) {
    refused("TIME", () -> new Variables(Map.of("TIME", text)).duration("TIME", Duration.ZERO), "PT10S");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ftp://a", "http:", "http:// a"})
  void refusesAnAddressThatIsNone(String text) {
    refused("ADDRESS", () -> new Variables(Map.of("ADDRESS", text)).address("ADDRESS").isPresent(), "address");
  }

  @Test
  void refusesWhatIsMissing() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty"));
    Variables variables = new Variables(Map.of("NOWHERE", "/nowhere/at/all", "EMPTY", empty.toString()));
    refused("TEXT", () -> variables.text("TEXT", "must be a text"), "must be a text");
    refused("NOWHERE", () -> variables.folder("NOWHERE"), "exists");
    refused("NOWHERE", () -> variables.contentOf("NOWHERE"), "can be read");
    refused("EMPTY", () -> variables.contentOf("EMPTY"), "not empty");
  }

  private static void refused(String name, ThrowingCallable reading, String rule) {
    assertThatExceptionOfType(InvalidVariable.class)
        .isThrownBy(reading)
        .withMessageContaining(name)
        .withMessageContaining(rule);
  }
}
