package org.daftar.query.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.LAWYER;
import static org.daftar.query.sample.SampleRecord.RADIO;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.events.SourceEvent.SourceKind;
import org.daftar.events.codec.EventJson;
import org.daftar.query.comparison.Alteration;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.TwoClients;
import org.daftar.value.Codes;
import org.daftar.vocabulary.Term;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadResourcesTest {

  private static final String PHOTO = "exh_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "caseId", CASE,
          "entry", FINE,
          "partyId", LAWYER,
          "sourceId", RADIO,
          "exhibitId", PHOTO,
          "calendarId", "cal_KZ",
          "vocabulary", "role");

  private static final Map<String, String> QUESTIONS =
      Map.of("/api/cases/{caseId}/comparison", "?fromPosition=9", "/api/cases/{caseId}/chronology", "?format=json");

  private final ApiDescription description = ReadResources.description();
  private ReadingServer server;

  @BeforeAll
  void start() throws Exception {
    server =
        ReadingServer.over(
            TwoClients.log()
                .record(
                    "exhibit-cited.1",
                    "\"exhibitId\": \"%s\", \"description\": {\"text\": \"A photo\", \"language\": \"en\"}"
                        .formatted(PHOTO)));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void describesEveryAddressAndNoneThatDoesNotExist() {
    assertThat(description.paths().propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            server.addresses().stream().filter(address -> address.startsWith("/api/")).toList());
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void namesEveryParameterOfAnAddressAndNoOther(String address) throws Exception {
    JsonNode refusal = ask(address, "?unheard-of=1");
    String message = refusal.at("/errors/0/message").asString();
    List<String> taken = List.of(message.substring(message.indexOf(": ") + 2).split(", "));

    assertThat(parameters(address, "query")).containsExactlyInAnyOrderElementsOf(taken);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void namesEveryVariableOfAnAddress(String address) {
    assertThat(parameters(address, "path"))
        .containsExactlyElementsOf(
            Stream.of(address.split("/"))
                .filter(step -> step.startsWith("{"))
                .map(step -> step.substring(1, step.length() - 1))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("addressesOfJson")
  void namesEveryFieldOfAnAnswer(String address) throws Exception {
    assertThat(Undescribed.in(ask(address, QUESTIONS.getOrDefault(address, "")), schema(address), description))
        .isEmpty();
  }

  @Test
  void noticesAFieldAndACodeThatAreNotDescribed() throws Exception {
    ObjectNode answer = (ObjectNode) ask("/api/parties/{partyId}", "");
    answer.put("shoeSize", 38).put("type", "ghost");

    assertThat(Undescribed.in(answer, "PartyDossier", description))
        .containsExactlyInAnyOrder("PartyDossier.shoeSize", "PartyDossier.type = ghost");
  }

  @Test
  void saysOfEveryParameterAndFieldWhatItMeans() {
    assertThat(Meaningless.in(description)).isEmpty();
  }

  @Test
  void noticesWhatIsNotExplained() {
    ApiDescription poorer = ReadResources.description();
    ((ObjectNode) poorer.schemas().at("/Entry/properties/tags")).remove("description");
    ((ObjectNode) poorer.paths().at("/~1api~1log/get/parameters/0")).remove("description");

    assertThat(Meaningless.in(poorer)).containsExactlyInAnyOrder("Entry.tags", "/api/log limit");
  }

  @Test
  void listsAllCodesOfFixedChoices() {
    assertThat(codes("/Alteration/enum")).containsExactlyElementsOf(codes(Alteration.values()));
    assertThat(codes("/Party/properties/type/enum")).containsExactlyElementsOf(codes(PartyType.values()));
    assertThat(codes("/Source/properties/kind/enum")).containsExactlyElementsOf(codes(SourceKind.values()));
    assertThat(codes("/Term/properties/origin/enum")).containsExactlyElementsOf(codes(Term.Origin.values()));
    assertThat(codes("/CaseLink/properties/relation/enum"))
        .containsExactlyElementsOf(codes(CaseLinked.Relation.values()));
  }

  Stream<String> addresses() {
    return description.paths().propertyNames().stream();
  }

  Stream<String> addressesOfJson() {
    return addresses().filter(address -> !schema(address).isEmpty());
  }

  private JsonNode ask(String address, String question) throws Exception {
    String path = address;
    for (Map.Entry<String, String> subject : SUBJECTS.entrySet()) {
      path = path.replace("{" + subject.getKey() + "}", subject.getValue());
    }
    return EventJson.mapper().readTree(server.get(path + question).body());
  }

  private JsonNode operation(String address) {
    return description.paths().path(address).path("get");
  }

  private List<String> parameters(String address, String in) {
    return operation(address)
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString().equals(in))
        .map(parameter -> parameter.path("name").asString())
        .toList();
  }

  private String schema(String address) {
    String reference = operation(address).at("/responses/200/content/application~1json/schema/$ref").asString();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private List<String> codes(String pointer) {
    return description.schemas().at(pointer).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> codes(Enum<?>[] choices) {
    return Stream.of(choices).map(Codes::of).toList();
  }
}
