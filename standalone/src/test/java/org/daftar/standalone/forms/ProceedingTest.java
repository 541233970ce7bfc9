package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An invented proceeding of eighty steps, from the first warning to exile, by the forms and by the interface. */
class ProceedingTest {

  @TempDir private static Path data;

  private static Instance byInterface;
  private static Instance byForms;
  private static Clerk clerk;
  private static Map<String, String> sent;
  private static Map<String, String> filledIn;

  @BeforeAll
  static void record() throws Exception {
    Dossier proceeding;
    try (InputStream file = resource("/proceeding/eighty-steps.json")) {
      proceeding = Dossier.read(file);
    }
    byInterface = Instance.on(data.resolve("interface"));
    sent =
        new DossierLoader(byInterface.address())
            .load(proceeding).entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, made -> made.getValue().id(), (a, b) -> a, LinkedHashMap::new));
    byForms = Instance.on(data.resolve("forms"));
    clerk = new Clerk(byForms.address());
    filledIn = clerk.record(proceeding);
  }

  @AfterAll
  static void stop() {
    clerk.close();
    byForms.close();
    byInterface.close();
  }

  @Test
  void isTheSameRecordByEitherRoad() throws Exception {
    Map<String, String> written = entries(byForms, filledIn);
    assertThat(written).hasSizeGreaterThanOrEqualTo(80);
    entries(byInterface, sent).forEach((key, entry) -> assertThat(written.get(key)).as(key).isEqualTo(entry));
  }

  @Test
  void readsInOrderInTheChronology() throws Exception {
    try (InputStream approved = resource("/proceeding/chronology.txt")) {
      assertThat(String.join("\n", chronology()))
          .isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void showsEveryEntryOnAPageOfItsOwn() throws Exception {
    for (String entry : timeline(byForms, filledIn).keySet()) {
      assertThat(clerk.open("/entries/" + filledIn.get(entry)).status()).as(entry).isEqualTo(200);
    }
  }

  /** From 1 March to 31 October 2023, both counted: 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31. */
  @Test
  void countsTheDaysOfCustody() throws Exception {
    assertThat(totals("liberty").path("custody")).hasToString("{\"least\":245,\"most\":245}");
  }

  /** 500,000 imposed, reduced to 300,000, of which 120,000 were paid. */
  @Test
  void countsWhatIsLeftOfTheFine() throws Exception {
    JsonNode totals = totals("fines");
    assertThat(totals.path("imposed").path(0).path("most").asString()).isEqualTo("500000.00");
    assertThat(totals.path("reduced").path(0).path("most").asString()).isEqualTo("200000.00");
    assertThat(totals.path("paid").path(0).path("most").asString()).isEqualTo("120000.00");
    assertThat(totals.path("outstanding").path(0).path("most").asString()).isEqualTo("180000.00");
  }

  @Test
  void tellsHowEachChargeEnded() throws Exception {
    assertThat(totals("charges").path("byStatus")).hasToString("{\"convicted\":2,\"acquitted\":1}");
  }

  /** The account is free again; the laptop came back, the telephone that was seized with it did not. */
  @Test
  void keepsWhatIsStillRestrained() throws Exception {
    assertThat(totals("assets").path("standingByKind")).hasToString("{\"device\":{\"seized\":1}}");
  }

  /** The lawyer's car was stopped three times. */
  @Test
  void countsIncidentsAndHowOftenTheyHappened() throws Exception {
    assertThat(totals("incidents").path("incidents").asInt()).isEqualTo(10);
    assertThat(totals("incidents").path("times").asInt()).isEqualTo(12);
  }

  @Test
  void tellsWhatHappenedToTheLawyers() throws Exception {
    assertThat(totals("lawyers").path("affected").asInt()).isEqualTo(1);
    assertThat(totals("lawyers").path("byKind"))
        .hasToString(
            "{\"access-refused\":2,\"licence-loss\":1,\"removal-of-counsel\":1,\"threat\":1,\"traffic-stop\":1}");
  }

  private static JsonNode totals(String register) throws IOException, InterruptedException {
    return byForms.get("/api/registers/" + register).path("totals");
  }

  /** Each entry in a line, as the file that is handed out tells it, without what differs from run to run. */
  private static List<String> chronology() throws IOException, InterruptedException {
    Page file = clerk.open("/api/cases/" + filledIn.get("case") + "/chronology?format=html");
    return file.document().select("tbody tr").eachText();
  }

  private static Map<String, String> entries(Instance instance, Map<String, String> keys)
      throws IOException, InterruptedException {
    Map<String, String> entries = new TreeMap<>();
    timeline(instance, keys).forEach((key, entry) -> entries.put(key, named(entry.path("fields").toString(), keys)));
    return entries;
  }

  private static Map<String, JsonNode> timeline(Instance instance, Map<String, String> keys)
      throws IOException, InterruptedException {
    Map<String, String> byId =
        keys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    instance
        .get("/api/cases/" + keys.get("case") + "/timeline?limit=500")
        .path("items")
        .forEach(entry -> entries.put(Objects.requireNonNull(byId.get(entry.path("id").asString())), entry));
    return entries;
  }

  /** With keys in the place of identifiers, which are random. */
  private static String named(String text, Map<String, String> keys) {
    String named = text;
    for (Map.Entry<String, String> made : keys.entrySet()) {
      named = named.replace(made.getValue(), "@" + made.getKey());
    }
    return named;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ProceedingTest.class.getResourceAsStream(name), name);
  }
}
