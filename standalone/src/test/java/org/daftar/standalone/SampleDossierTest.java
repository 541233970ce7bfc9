package org.daftar.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.demo.Made;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SampleDossierTest {

  private static final List<String> CASES =
      List.of("hatred-2019", "unregistered", "flag-2020", "embezzlement", "pressure");

  @TempDir private static Path data;

  private static Instance instance;
  private static SequencedMap<String, Made> made;
  private static Map<String, String> keys;

  /** The entries of all timelines, by the key under which the dossier has them. */
  private static final Map<String, JsonNode> ENTRIES = new TreeMap<>();

  @BeforeAll
  static void load() throws Exception {
    instance = Instance.on(data.resolve("log"));
    made = new DossierLoader(instance.address()).load(Dossier.sample());
    keys = made.keySet().stream().collect(Collectors.toMap(SampleDossierTest::id, key -> key, (first, next) -> first));
    for (String key : CASES) {
      String path = made.get(key).address() + "/timeline?limit=500&after=" + made.lastEntry().getValue().position();
      instance.get(path).path("items").forEach(entry -> ENTRIES.put(keys.get(entry.path("id").asString()), entry));
    }
  }

  @AfterAll
  static void stop() {
    instance.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/demo/facts.csv", numLinesToSkip = 1)
  void showsEachFactOnTheTimelineOfItsCaseWithDateSourceAndStandingAsTold(
      String key, String caseKey, @Nullable String date, @Nullable String asTold, String saidBy, String position) {
    JsonNode entry = ENTRIES.get(key);
    JsonNode fields = entry.path("fields");

    assertThat(entry.path("caseId").asString()).isEqualTo(id(caseKey));
    assertThat(fields.path("when").path("edtf").asStringOpt().orElse(null)).isEqualTo(date);
    assertThat(fields.path("when").path("asTold").asStringOpt().orElse(null)).isEqualTo(asTold);
    assertThat(entry.path("undated").asBoolean()).isEqualTo(date == null);
    assertThat(saidBy(fields)).isEqualTo(saidBy);
    assertThat(fields.path("standing").path("position").asString()).isEqualTo(position);
  }

  @Test
  void hasFiftyThreeFactsAndOneSentenceBesideItsVerdict() {
    assertThat(ENTRIES).hasSize(54);
    assertThat(fields("k01-sentence").path("verdict").asString()).isEqualTo(id("k01"));
    assertThat(fields("k01-sentence").path("sanctions"))
        .hasToString("[{\"kind\":\"imprisonment\",\"duration\":\"P8Y\"}]");
  }

  @ParameterizedTest
  @CsvSource({"b10,b11", "b17,b18", "b41,b42"})
  void setsTheAccountsOfOneFactSideBySide(String one, String other) {
    assertThat(texts(ENTRIES.get(one).path("accounts"))).containsExactly(id(other));
    assertThat(texts(ENTRIES.get(other).path("accounts"))).containsExactly(id(one));
  }

  @ParameterizedTest
  @CsvSource({"hatred-2019,b10,b11", "hatred-2019,b17,b18", "pressure,b41,b42"})
  void handsTheAccountsOfOneFactOutTogether(String caseKey, String one, String other) throws Exception {
    JsonNode chronology = instance.get(made.get(caseKey).address() + "/chronology?format=json");

    assertThat(chronology.path("dated").valueStream().map(item -> Set.copyOf(ids(item.path("accounts")))))
        .contains(Set.of(id(one), id(other)));
  }

  @Test
  void tellsTheBanOfSevenYearsApartFromTheSevenYearsThatABargainSpared() {
    assertThat(fields("b17").path("accepted"))
        .hasToString("[{\"kind\":\"activity-ban\",\"duration\":\"P7Y\",\"detail\":\"activism\"}]");
    assertThat(fields("b18").path("avoided")).hasToString("[{\"kind\":\"imprisonment\",\"duration\":\"P7Y\"}]");
  }

  @Test
  void tellsAnUnknownAmountFromOneThatIsKnownInAnotherCurrency() {
    assertThat(fields("b16").path("amount")).isEmpty();
    assertThat(fields("b28").path("amount").path("equivalent").path("value").asString()).isEqualTo("333.00");
    assertThat(fields("b28").path("amount").has("sum")).isFalse();
  }

  @Test
  void showsThatTheComplaintIsDenied() {
    assertThat(texts(ENTRIES.get("b24").path("denials"))).containsExactly(id("b25"));
  }

  @Test
  void namesTheScreenshotThatIsNotAtHand() throws Exception {
    assertThat(texts(fields("b33").path("exhibits"))).containsExactly(id("b33-screenshot"));
    assertThat(instance.get("/api/exhibits/" + id("b33-screenshot")).path("mentionedIn").asString())
        .isEqualTo(id("rferl"));
  }

  @Test
  void protectsRelativesAndTheOwnerOfTheFlat() throws Exception {
    List<String> shielded = new ArrayList<>();
    instance
        .get("/api/parties?limit=100")
        .path("items")
        .forEach(party -> {
          if (party.has("protectedAs")) {
            shielded.add(keys.get(party.path("id").asString()));
          }
        });

    assertThat(shielded).containsExactlyInAnyOrder("wife-family", "landlord");
  }

  @Test
  void showsWhichCautionsWereAcknowledged() {
    Map<String, List<String>> acknowledged = new TreeMap<>();
    ENTRIES.forEach((key, entry) -> {
      List<String> rules = texts(entry.path("recorded").path("acknowledged"));
      if (!rules.isEmpty()) {
        acknowledged.put(key, rules);
      }
    });

    assertThat(acknowledged)
        .containsOnly(
            Map.entry("b27", List.of("hearing-never-announced")),
            Map.entry("k01", List.of("conviction-without-pending-charge")));
  }

  @Test
  void changesNothingWhenItIsLoadedAgain() throws Exception {
    SequencedMap<String, Made> again = new DossierLoader(instance.address()).load(Dossier.sample());

    assertThat(again).containsExactlyEntriesOf(made);
  }

  /** In the form {@code rferl: claimed by bilash; ft: reported}. */
  private static String saidBy(JsonNode fields) {
    return fields.path("attributions").valueStream().map(SampleDossierTest::attribution).collect(joining("; "));
  }

  private static String attribution(JsonNode said) {
    String by = said.has("by") ? " by " + keys.get(said.path("by").asString()) : "";
    return keys.get(said.path("source").asString()) + ": " + said.path("stance").asString() + by;
  }

  private static String id(String key) {
    return made.get(key).id();
  }

  private static JsonNode fields(String key) {
    return ENTRIES.get(key).path("fields");
  }

  private static List<String> ids(JsonNode items) {
    return items.valueStream().map(item -> item.path("id").asString()).toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
