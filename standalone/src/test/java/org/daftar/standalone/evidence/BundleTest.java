package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.verification.BundleVerifier;
import org.daftar.ledger.verification.CheckedLeaf;
import org.daftar.ledger.verification.Trust;
import org.daftar.ledger.verification.Verdict;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.demo.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample dossier goes out as a bundle, and is checked by somebody who has the key of the log and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTest {

  private static final String BODY = "{\"recipient\":\"A committee\",\"purpose\":\"A complaint\"%s}";

  @TempDir static Path data;
  @TempDir static Path outside;

  private Instance instance;
  private String caseId = "";

  @BeforeAll
  void load() throws Exception {
    instance = Instance.on(data);
    long size = 0;
    for (Made made : new DossierLoader(instance.address()).load(Dossier.sample()).values()) {
      size = Math.max(size, made.position());
    }
    for (JsonNode file : instance.get("/api/cases?after=" + size).get("items")) {
      if (caseId.isEmpty() || file.get("entries").intValue() > 20) {
        caseId = file.get("id").stringValue();
      }
    }
  }

  @AfterAll
  void stop() {
    instance.close();
  }

  @Test
  void isAcceptedByTheVerifierWithoutAnythingElse() throws Exception {
    Verdict verdict = verify(export(""), Optional.empty());

    assertThat(verdict.caseId()).isEqualTo(caseId);
    assertThat(verdict.leaves()).hasSizeGreaterThan(50);
    assertThat(verdict.leaves()).extracting(CheckedLeaf::shown).containsOnly(CheckedLeaf.Shown.WITHHELD);
  }

  @Test
  void withholdsTheNamesOfRelativesAndWhoRecorded() throws Exception {
    List<String> names = protectedNames();
    assertThat(names).isNotEmpty();

    assertThat(texts(export(""))).noneSatisfy(text -> assertThat(text).containsAnyOf(names.toArray(String[]::new)));
    assertThat(texts(export(""))).noneSatisfy(text -> assertThat(text).contains("A. Tester"));
  }

  @Test
  void showsWhoRecordedWhereThatIsWanted() throws Exception {
    assertThat(disclosed(export(",\"authors\":true"))).contains("A. Tester");
  }

  @Test
  void withholdsATextEverywhereAndStillProvesThatItIsThere() throws Exception {
    Path bundle = export(",\"withheld\":[\"what\"]");

    verify(bundle, Optional.empty());
    assertThat(disclosed(bundle)).doesNotContain("\"data.what\"");
    assertThat(text(bundle, "data/chronology.html")).contains("[withheld]");
  }

  @Test
  void tellsWhatTheTermsMeanThatTheOrganisationAdded() throws Exception {
    String term = "{\"code\":\"doxxing\",\"label\":\"spreading of an address\",\"scope\":\"An address is spread.\"}";
    assertThat(instance.post("/api/vocabularies/incident-type/terms", term).statusCode()).isEqualTo(201);
    String party = instance.get("/api/parties?limit=1").at("/items/0/id").stringValue();
    String incident =
        """
        {"when": "2021-05", "what": "The address was posted.", "unsourced": true, "standing": {"position": "unsure"},
         "type": "doxxing", "against": ["%s"]}\
        """
            .formatted(party);
    assertThat(instance.post("/api/cases/" + caseId + "/incidents", incident).statusCode()).isEqualTo(201);

    Path bundle = export("");

    verify(bundle, Optional.empty());
    assertThat(text(bundle, "data/chronology.html")).contains("Spreading of an address");
  }

  @Test
  void doesNotTellToWhomItWentBefore() throws Exception {
    export("").toFile();
    Path second = export("").toAbsolutePath();

    assertThat(disclosed(second).split("A committee", -1)).hasSize(2);
  }

  @Test
  void leadsOnFromTheBundleBefore() throws Exception {
    String first = text(export(""), "data/checkpoints/");
    instance.post("/api/cases", "{\"title\":{\"text\":\"Another\"}}");

    Verdict verdict = verify(export(""), Optional.of(Note.parse(first)));

    assertThat(verdict.pinned()).isTrue();
  }

  @Test
  void leadsOnFromACheckpointThatTheRecipientHolds() throws Exception {
    String kept = instance.ask("/api/log/checkpoint?after=3").body();
    instance.post("/api/cases", "{\"title\":{\"text\":\"Another\"}}");
    String size = kept.lines().skip(1).findFirst().orElseThrow();

    Verdict verdict = verify(fetch(post("") + "?since=" + size), Optional.of(Note.parse(kept)));

    assertThat(verdict.pinned()).isTrue();
  }

  @Test
  void isTheSameWheneverItIsFetched() throws Exception {
    String location = post("");
    byte[] first = Files.readAllBytes(fetch(location));
    instance.post("/api/cases", "{\"title\":{\"text\":\"Another\"}}");
    export("");

    assertThat(Files.readAllBytes(fetch(location))).isEqualTo(first);
  }

  @Test
  void standsOnTheRecordOnceHoweverOftenItIsAsked() throws Exception {
    String body = BODY.formatted("");
    HttpResponse<String> first = instance.post(address(), body, "Idempotency-Key", "k1");
    HttpResponse<String> second = instance.post(address(), body, "Idempotency-Key", "k1");
    HttpResponse<String> other = instance.post(address(), BODY.formatted(",\"authors\":true"), "Idempotency-Key", "k1");

    assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
    assertThat(second.headers().firstValue("Log-Position")).isEqualTo(first.headers().firstValue("Log-Position"));
    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void standsOnThePageOfWhatWasHandedOut() throws Exception {
    String position = instance.post(address(), BODY.formatted("")).headers().firstValue("Log-Position").orElseThrow();

    String page = instance.ask("/cases/" + caseId + "/chronology?after=" + position).body();

    assertThat(page).contains("A committee", "bundle that proves itself");
  }

  @Test
  void goesOnTakingEntriesInTheCaseAfterwards() throws Exception {
    export("");

    HttpResponse<String> renamed =
        instance.post("/api/cases/" + caseId + "/titles", "{\"title\":{\"text\":\"Renamed\"},\"reason\":\"clearer\"}");

    assertThat(renamed.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"purpose\":\"x\"} | recipient | field-is-missing",
        "{\"recipient\":\"x\"} | purpose | field-is-missing",
        "{\"recipient\":\" \",\"purpose\":\"x\"} | recipient | text-is-blank",
        "{\"recipient\":\"x\",\"purpose\":7} | purpose | field-is-missing",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"to\":\"y\"} | to | field-is-unknown",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"authors\":\"yes\"} | authors | field-is-not-a-boolean",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"withheld\":\"what\"} | withheld | withheld-is-not-a-list",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"withheld\":[7]} | withheld | withheld-is-not-a-list",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"withheld\":[\"colour\"]} | withheld | field-is-unknown",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"withheld\":[\"9999:what\"]} | withheld | field-is-unknown",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"withheld\":[\"when\"]} | withheld | field-is-needed",
        "{\"recipient\":\"x\",\"purpose\":\"x\",\"withheld\":[\"event\"]} | withheld | field-is-needed"
      })
  void namesWhatIsWrong(String body, String field, String rule) throws Exception {
    HttpResponse<String> refused = instance.post(address(), body);

    assertThat(refused.statusCode()).isEqualTo(422);
    JsonNode error = JsonMapper.shared().readTree(refused.body()).get("errors").get(0);
    assertThat(error.get("field").stringValue()).isEqualTo(field);
    assertThat(error.get("rule").stringValue()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"/api/cases/cas_aaaaaaaaaaaaaaaaaaaaaaaaaa/bundles", "/api/cases/nothing/bundles"})
  void knowsNoBundleOfACaseThatIsNotThere(String path) throws Exception {
    assertThat(instance.post(path, BODY.formatted("")).statusCode()).isEqualTo(404);
    assertThat(instance.ask(path + "/1").statusCode()).isEqualTo(404);
  }

  @Test
  void handsOutNoOtherEventAsABundle() throws Exception {
    assertThat(instance.ask(address() + "/0").statusCode()).isEqualTo(404);
    assertThat(instance.ask(address() + "/99999").statusCode()).isEqualTo(404);
  }

  private String address() {
    return "/api/cases/" + caseId + "/bundles";
  }

  private Path export(String more) throws Exception {
    return fetch(post(more));
  }

  private String post(String more) throws Exception {
    HttpResponse<String> posted = instance.post(address(), BODY.formatted(more));
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
    return posted.headers().firstValue("Location").orElseThrow();
  }

  private Path fetch(String location) throws Exception {
    URI uri = instance.address().resolve(location);
    Path file = Files.createTempFile(outside, "bundle", ".zip");
    try (HttpClient http = HttpClient.newHttpClient()) {
      int status = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofFile(file)).statusCode();
      assertThat(status).isEqualTo(200);
    }
    return file;
  }

  private Verdict verify(Path bundle, Optional<Note> pinned) throws Exception {
    Trust trust = Trust.parse(text(bundle, "data/policy.txt"));
    return new BundleVerifier(trust, pinned).verify(bundle);
  }

  private List<String> protectedNames() throws Exception {
    List<String> names = new ArrayList<>();
    for (JsonNode party : instance.get("/api/parties?limit=500").get("items")) {
      if (party.has("protectedAs")) {
        party.get("forms").forEach(form -> names.add(form.get("text").stringValue()));
      }
    }
    return names;
  }

  /** All that is shown of the events. */
  private static String disclosed(Path bundle) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().contains("/disclosures/")) {
          byte[] content = Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes();
          for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            all.append(new String(Base64.getUrlDecoder().decode(line), StandardCharsets.UTF_8)).append('\n');
          }
        }
      }
    }
    return all.toString();
  }

  private static List<String> texts(Path bundle) throws Exception {
    List<String> all = new ArrayList<>(List.of(disclosed(bundle)));
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes();
        all.add(new String(content, StandardCharsets.UTF_8));
      }
    }
    return all;
  }

  /** The last file whose name begins so. */
  private static String text(Path bundle, String name) throws Exception {
    String text = "";
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().substring(entry.getName().indexOf('/') + 1).startsWith(name)) {
          byte[] content = Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes();
          text = new String(content, StandardCharsets.UTF_8);
        }
      }
    }
    return text;
  }
}
