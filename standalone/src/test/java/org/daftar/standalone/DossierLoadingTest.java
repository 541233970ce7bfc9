package org.daftar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.demo.DossierRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierLoadingTest {

  private static final String HEARING =
      """
      {"key": "file", "path": "/api/cases", "body": {"title": "A case"}},
      {"key": "day", "path": "/api/cases/@file/sittings", "acknowledged": [%s],
       "body": {"when": "2020-08-18", "what": "A hearing", "unsourced": true, "standing": {"position": "unsure"}}}
      """;

  @TempDir private static Path data;

  private static Instance instance;

  @BeforeAll
  static void start() {
    instance = Instance.on(data.resolve("log"));
  }

  @AfterAll
  static void stop() {
    instance.close();
  }

  @Test
  void stopsAtACautionThatTheRequestDoesNotAcknowledge() {
    assertThatThrownBy(() -> load("unacknowledged", HEARING.formatted("")))
        .isInstanceOf(DossierRefused.class)
        .hasMessageStartingWith("day: It is unlikely, yet it may be so")
        .hasMessageContaining("(hearing-never-announced)");
  }

  @Test
  void goesOnWhereTheRequestAcknowledgesTheCaution() throws Exception {
    assertThat(load("acknowledged", HEARING.formatted("\"hearing-never-announced\""))).containsOnlyKeys("file", "day");
  }

  @Test
  void stopsAtAFieldThatIsWrong() {
    assertThatThrownBy(() ->
            load(
                "wrong",
                """
                {"key": "file", "path": "/api/cases", "body": {"title": "A case", "jurisdiction": "XX"}}
                """))
        .isInstanceOf(DossierRefused.class)
        .hasMessageStartingWith("file: ")
        .hasMessageContaining("'jurisdiction'")
        .hasMessageContaining("(jurisdiction-is-unknown)");
  }

  @Test
  void saysWhatAServerAnsweredThatIsNoDaftar() {
    assertThatThrownBy(() ->
            load(
                "elsewhere",
                """
                {"key": "file", "path": "/nowhere", "body": {}}
                """))
        .isInstanceOf(DossierRefused.class)
        .hasMessageStartingWith("file: the server answered 4");
  }

  private static Map<String, ?> load(String name, String requests) throws Exception {
    String json = "{\"name\": \"%s\", \"about\": \"A test\", \"requests\": [%s]}".formatted(name, requests);
    URI address = instance.address();
    return new DossierLoader(address)
        .load(Dossier.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
  }
}
