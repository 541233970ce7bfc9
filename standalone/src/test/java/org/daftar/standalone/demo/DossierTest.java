package org.daftar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class DossierTest {

  @Test
  void putsIdentifiersInPlaceOfKeysInThePathAndAnywhereInTheBody() {
    Dossier dossier =
        read(
            """
            {"key": "a", "path": "/api/cases", "body": {"title": "A"}},
            {"key": "b-1", "path": "/api/cases/@a/parties",
             "body": {"party": "@a", "list": [{"in": "@a"}], "count": 7, "flag": true}}
            """);

    DossierRequest resolved = dossier.requests().getLast().resolve(key -> "id_of_" + key);

    assertThat(resolved.path()).isEqualTo("/api/cases/id_of_a/parties");
    assertThat(resolved.body())
        .hasToString("{\"party\":\"id_of_a\",\"list\":[{\"in\":\"id_of_a\"}],\"count\":7,\"flag\":true}");
  }

  @Test
  void leavesAnAtSignWithinATextAsItIs() {
    Dossier dossier =
        read(
            """
            {"key": "a", "path": "/api/cases", "body": {"title": "Write to a@example.org or @nobody today"}}
            """);

    assertThat(dossier.requests().getFirst().resolve(key -> "id").body().path("title").asString())
        .isEqualTo("Write to a@example.org or @nobody today");
  }

  @Test
  void refusesARequestThatNamesWhatNoRequestMakes() {
    assertThatThrownBy(() ->
            read(
                """
                {"key": "b10", "path": "/api/cases/@a/charges", "body": {}}
                """))
        .isInstanceOf(DossierRefused.class)
        .hasMessage("b10: names @a, which no earlier request makes");
  }

  @Test
  void refusesARequestThatNamesWhatIsMadeOnlyLater() {
    assertThatThrownBy(() ->
            read(
                """
                {"key": "b10", "path": "/api/cases", "body": {"by": ["@a"]}},
                {"key": "a", "path": "/api/parties", "body": {}}
                """))
        .isInstanceOf(DossierRefused.class)
        .hasMessage("b10: names @a, which no earlier request makes");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThatThrownBy(() ->
            read(
                """
                {"key": "a", "path": "/api/cases", "body": {}},
                {"key": "a", "path": "/api/parties", "body": {}}
                """))
        .isInstanceOf(DossierRefused.class)
        .hasMessage("a: another request has this key");
  }

  @Test
  void refusesAFieldThatRequestsDoNotHave() {
    assertThatThrownBy(() ->
            read(
                """
                {"key": "a", "path": "/api/cases", "acknowleged": [], "body": {}}
                """))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("acknowleged");
  }

  private static Dossier read(String requests) {
    String json = "{\"name\": \"test\", \"about\": \"A test\", \"requests\": [" + requests + "]}";
    return Dossier.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
