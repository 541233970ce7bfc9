package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.verification.BundleVerifier;
import org.daftar.ledger.verification.CheckedLeaf;
import org.daftar.ledger.verification.Trust;
import org.daftar.ledger.verification.Verdict;
import org.daftar.standalone.Instance;
import org.daftar.standalone.bundle.ChronologyCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A confidential entry stands on the log and on the pages inside, and in nothing that leaves the house. */
class KeptInsideTest {

  private static final String REASON = "{\"reason\": \"The guard would be found out\"}";

  @TempDir private Path folder;

  private Instance instance;
  private String file = "";
  private String guard = "";
  private String told = "";

  @BeforeEach
  void recordTwoEntries() throws Exception {
    instance = Instance.on(folder.resolve("data"));
    file = made("/api/cases", "{\"title\": \"A case\"}");
    guard = made("/api/parties", "{\"type\": \"person\", \"name\": \"Nurlan Guardov\"}");
    made(file + "/background", fact("She was held in the old wing", ""));
    told = made(file + "/arrests", fact("A guard told of the blows", ", \"arrested\": [\"" + id(guard) + "\"]"));
    told = file + "/entries/" + id(told);
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  @Test
  void leavesInABundleUntilItIsConfidential() throws Exception {
    assertThat(everything(bundle(file))).contains("A guard told of the blows", "Nurlan Guardov");
  }

  @Test
  void doesNotLeaveInABundleNorDoesWhomOnlyItNames() throws Exception {
    made(told + "/confidentialities", REASON);

    assertThat(everything(bundle(file)))
        .contains("She was held in the old wing")
        .doesNotContain("A guard told", "Nurlan", id(guard), "arrest-made", "arrested", "found out");
  }

  @Test
  void isCountedInTheBundleWhichStillVerifies() throws Exception {
    made(told + "/confidentialities", REASON);

    Path bundle = bundle(file);
    Verdict verdict = verify(bundle);

    assertThat(read(bundle, "chronology.html")).contains("1 entry of this case is confidential and was left out.");
    assertThat(verdict.leaves())
        .extracting(CheckedLeaf::leaf)
        .filteredOn(leaf -> leaf.text("entry").filter(entry -> told.endsWith(entry)).isPresent())
        .extracting(OpenedLeaf::fields)
        .hasSize(2)
        .allSatisfy(fields -> assertThat(fields).containsOnlyKeys("entry"));
    new ChronologyCheck().check(bundle, verdict);
  }

  @Test
  void givesTheSameBundleAgainAfterItWasOpened() throws Exception {
    made(told + "/confidentialities", REASON);
    String location = export(file);
    byte[] before = instance.bytes(location);

    made(told + "/openings", "{\"reason\": \"The guard has left the country\"}");

    assertThat(instance.bytes(location)).isEqualTo(before);
    assertThat(everything(bundle(file))).contains("A guard told of the blows");
  }

  @Test
  void doesNotLeaveInAnyChronologyAndIsCountedInEach() throws Exception {
    String position = position(told + "/confidentialities", REASON);

    for (String format : new String[] {"html", "csv", "json"}) {
      String chronology = instance.ask(file + "/chronology?format=" + format + "&after=" + position).body();
      assertThat(chronology).contains("She was held in the old wing").doesNotContain("A guard told", "Nurlan");
      assertThat(chronology)
          .containsAnyOf("1 entry of this case", "Confidential entries left out,1", "\"withheld\" : 1");
    }
  }

  @Test
  void doesNotLeaveAsOfAMomentBeforeItWasConfidential() throws Exception {
    String earlier = position(file + "/background", fact("The roof leaked", ""));
    String before = "/chronology?format=csv&atPosition=" + earlier;
    assertThat(instance.ask(file + before + "&after=" + earlier).body()).contains("A guard told");

    String position = position(told + "/confidentialities", REASON);

    assertThat(instance.ask(file + before + "&after=" + position).body())
        .contains("The roof leaked", "Confidential entries left out,1")
        .doesNotContain("A guard told");
  }

  @Test
  void doesNotLeaveOnceMoreInABundleThatWasExportedBefore() throws Exception {
    String location = export(file);
    assertThat(instance.ask(location).statusCode()).isEqualTo(200);

    made(told + "/confidentialities", REASON);

    var again = instance.ask(location);
    assertThat(again.statusCode()).isBetween(400, 499);
    assertThat(again.body()).contains("made confidential since");
  }

  @Test
  void isNotToldByAnAccountOfTheSameFactNorByWhatRefersToIt() throws Exception {
    String fine =
        made(file + "/fines", fact("Fined in secret", ", \"fined\": [\"" + id(guard) + "\"], \"amount\": {}"));
    made(file + "/payments", fact("Somebody paid", ", \"amount\": {}, \"fine\": \"" + id(fine) + "\""));
    String second =
        made(file + "/fines", fact("Fined, says another", ", \"fined\": [\"" + id(guard) + "\"], \"amount\": {}"));
    made(
        file + "/accounts",
        "{\"accounts\": [\"" + id(fine) + "\", \"" + id(second) + "\"], \"reason\": \"Only one secret fine\"}");
    String confidential = file + "/entries/" + id(fine) + "/confidentialities";
    String position =
        position(confidential, REASON.replace("}", ", \"acknowledged\": [\"others-tell-of-confidential-entry\"]}"));

    assertThat(instance.ask(file + "/chronology?format=html&after=" + position).body())
        .contains("Fined, says another", "a confidential entry")
        .doesNotContain("Fined in secret");
    assertThat(everything(bundle(file))).contains("Fined, says another").doesNotContain("ecret fine", "in secret");
  }

  @Test
  void neitherRelationsNorConsentsOfAPartyLeaveNorDoesWhomTheyName() throws Exception {
    String spouse = made("/api/parties", "{\"type\": \"person\", \"name\": \"Aigul Guardova\"}");
    made(guard + "/relations", "{\"to\": \"" + id(spouse) + "\", \"relation\": \"spouse\"}");
    made(
        guard + "/consents",
        "{\"mechanism\": \"UN Special Procedures\", \"use\": \"anonymous\", \"when\": {}, \"how\": \"By telephone\"}");

    Path bundle = bundle(file);

    assertThat(everything(bundle))
        .contains("Nurlan Guardov")
        .doesNotContain("Aigul", id(spouse), "spouse", "Special Procedures", "By telephone");
    new ChronologyCheck().check(bundle, verify(bundle));
  }

  @Test
  void doesNotLeaveInAFileForCalendarProgrammes() throws Exception {
    String hearing =
        made(file + "/hearings", fact("A hearing behind closed doors", ", \"accused\": [\"" + id(guard) + "\"]"));
    String later = position(file + "/background", fact("The roof leaked", ""));
    String confidential = file + "/entries/" + id(hearing) + "/confidentialities";
    assertThat(unfolded(instance.ask(file + "/calendar.ics?after=" + later).body())).contains("BEGIN:VEVENT");

    String position = position(confidential, REASON);

    assertThat(unfolded(instance.ask(file + "/calendar.ics?after=" + position).body()))
        .contains("One date is confidential and not in this file")
        .doesNotContain("BEGIN:VEVENT", "closed doors", "Nurlan");
  }

  @Test
  void isShownInside() throws Exception {
    String position = position(told + "/confidentialities", REASON);

    assertThat(instance.ask(file.replace("/api", "") + "?after=" + position).body())
        .contains("A guard told", "confidential");
    assertThat(instance.get("/api/entries/" + id(told)).get("confidential").booleanValue()).isTrue();
  }

  @Test
  void doesNotLeaveWithTheCaseWithWhichItIsShared() throws Exception {
    String second = made("/api/cases", "{\"title\": \"Another case\"}");
    made(told + "/shares", "{\"with\": \"" + id(second) + "\", \"reason\": \"The same wing\"}");
    Path open = bundle(second);
    made(told + "/confidentialities", REASON);
    Path inside = bundle(second);

    assertThat(read(open, "chronology.html")).contains("A guard told of the blows");
    assertThat(everything(inside)).doesNotContain("A guard told", "Nurlan", "The same wing");
    assertThat(read(inside, "chronology.html")).contains("1 entry of this case is confidential");
    new ChronologyCheck().check(inside, verify(inside));
  }

  @Test
  void doesNotLeaveWithTheCaseThatItWentTo() throws Exception {
    String second = made("/api/cases", "{\"title\": \"Another case\"}");
    made(told + "/moves", "{\"to\": \"" + id(second) + "\", \"reason\": \"It belongs there\"}");
    Path open = bundle(second);
    made(second + "/entries/" + id(told) + "/confidentialities", REASON);

    assertThat(read(open, "chronology.html")).contains("A guard told of the blows");
    assertThat(everything(bundle(second))).doesNotContain("A guard told", "Nurlan");
    assertThat(everything(bundle(file))).doesNotContain("A guard told", "Nurlan");
  }

  @Test
  void takesAlongWhatIsAddedToAnEntry() throws Exception {
    String source = made("/api/sources", "{\"kind\": \"press\", \"title\": \"A paper\", \"published\": {}}");
    made(
        told + "/sources",
        "{\"attribution\": {\"stance\": \"reported\", \"source\": \"" + id(source) + "\", \"grading\": \"B2\"}}");
    made(
        told + "/translations",
        "{\"language\": \"tr\", \"text\": \"Bir gardiyan anlattı\", \"translator\": \"A. Translator\"}");

    Path bundle = bundle(file);

    assertThat(read(bundle, "chronology.json")).contains("\"attributions\":[{", "Bir gardiyan anlattı");
    assertThat(read(bundle, "chronology.html")).contains("A paper [B2]", "Bir gardiyan anlattı");
    new ChronologyCheck().check(bundle, verify(bundle));
  }

  /** Long lines are folded in such a file. */
  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }

  private static String fact(String what, String more) {
    return """
    {"when": "2020-08-18", "what": {"text": "%s", "language": "en"}, "unsourced": true,
     "standing": {"position": "unsure"}%s}
    """
        .formatted(what, more);
  }

  private String made(String path, String body) throws Exception {
    var answer = instance.post(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private String position(String path, String body) throws Exception {
    return instance.post(path, body).headers().firstValue("Log-Position").orElseThrow();
  }

  private String export(String of) throws Exception {
    return made(of + "/bundles", "{\"recipient\":\"A committee\",\"purpose\":\"A complaint\"}");
  }

  private Path bundle(String of) throws Exception {
    Path bundle = Files.createTempFile(folder, "bundle", ".zip");
    Files.write(bundle, instance.bytes(export(of)));
    return bundle;
  }

  private static Verdict verify(Path bundle) throws Exception {
    Trust trust = Trust.parse(read(bundle, "policy.txt"));
    return new BundleVerifier(trust, Optional.empty()).verify(bundle);
  }

  private static String id(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static String read(Path bundle, String name) throws Exception {
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      var entry = zip.stream().filter(file -> file.getName().endsWith("/data/" + name)).findFirst().orElseThrow();
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** All files, those that are disclosures in the clear. */
  private static String everything(Path bundle) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (var entry : zip.stream().toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        all.append(entry.getName().contains("/disclosures/") ? decoded(text) : text).append('\n');
      }
    }
    return all.toString();
  }

  private static String decoded(String disclosures) {
    return disclosures
        .lines()
        .map(line -> new String(Base64.getUrlDecoder().decode(line), StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }
}
