package org.daftar.command.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.daftar.command.resource.Resources;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ApiDocumentTest {

  private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final ApiDescription written = WrittenResources.of(new Resources(new EventCatalogue()));
  private final ObjectNode document = ApiDocument.of(Stream.of(written));
  private final Walk walk = new Walk(document);

  @Test
  void isOpenApi31() {
    assertThat(document.get("openapi").stringValue()).startsWith("3.1");
    assertThat(document.at("/info/title").stringValue()).isEqualTo("Daftar");
    assertThat(document.at("/info/version").isString()).isTrue();
  }

  @Test
  void saysOfEveryAddressWhatIsPutOnTheRecordThere() {
    assertThat(walk.operations())
        .hasSameSizeAs(new Resources(new EventCatalogue()).all())
        .allSatisfy(operation ->
            assertThat(operation.node().get("summary").stringValue())
                .startsWith("Put on the record: ")
                .hasSizeGreaterThan(24));
  }

  @Test
  void saysOfEveryFieldWhatItMeans() {
    assertThat(walk.propertiesWithoutMeaning()).isEmpty();
  }

  @Test
  void noticesAFieldWithoutMeaning() {
    ((ObjectNode) document.at("/components/schemas/FuzzyDate/anyOf/1/properties/zone")).remove("description");
    ((ObjectNode) document.at("/components/schemas/ChargeFiled/properties/provision")).remove("description");

    assertThat(walk.propertiesWithoutMeaning()).containsExactlyInAnyOrder("FuzzyDate.zone", "ChargeFiled.provision");
  }

  @Test
  void refersToNothingThatIsNotThere() {
    assertThat(walk.brokenReferences()).isEmpty();
  }

  @Test
  void noticesABrokenReference() {
    ((ObjectNode) document.at("/components/schemas")).remove("Sanction");

    assertThat(walk.brokenReferences()).contains("#/components/schemas/Sanction");
  }

  @Test
  void namesEachOperationOnce() {
    assertThat(walk.operations().stream().map(operation -> operation.node().get("operationId").stringValue()))
        .doesNotHaveDuplicates();
  }

  @Test
  void declaresTheVariablesOfEveryPath() {
    assertThat(walk.operations())
        .allSatisfy(operation -> {
          List<String> declared =
              operation
                  .node()
                  .get("parameters")
                  .valueStream()
                  .filter(parameter -> parameter.path("in").asString("").equals("path"))
                  .map(parameter -> "{" + parameter.get("name").stringValue() + "}")
                  .toList();
          assertThat(Stream.of(operation.path().split("/")).filter(step -> step.startsWith("{")))
              .containsExactlyElementsOf(declared);
        });
  }

  @Test
  void describesEveryAnswer() {
    assertThat(walk.operations())
        .allSatisfy(operation ->
            assertThat(operation.node().get("responses").valueStream())
                .allSatisfy(answer -> assertThat(walk.target(answer).path("description").asString("")).isNotBlank()));
  }

  @Test
  void offersACheckOfTheVersionWhereverThereIsOne() {
    assertThat(walk.operations())
        .allSatisfy(operation ->
            assertThat(
                    operation
                        .node()
                        .get("parameters")
                        .findValuesAsString("$ref")
                        .contains("#/components/parameters/IfMatch"))
                .isEqualTo(operation.path().contains("{")));
  }

  @Test
  void writesEverySchemaAsJsonSchemaDraft202012() {
    assertThat(document.at("/components/schemas").valueStream())
        .allSatisfy(schema ->
            assertThat(
                    SCHEMAS
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema))
                .isEmpty());
  }

  @Test
  void holdsWhatTheOtherSideDescribes() {
    ApiDescription read = read("get");

    ObjectNode whole = ApiDocument.of(Stream.of(written, read));

    assertThat(whole.path("paths").path("/api/cases").propertyNames()).containsExactlyInAnyOrder("post", "get");
    assertThat(whole.at("/components/schemas/CaseList/type").stringValue()).isEqualTo("object");
  }

  @Test
  void refusesTwoDescriptionsOfOneMethod() {
    ApiDescription read = read("post");

    assertThatThrownBy(() -> ApiDocument.of(Stream.of(written, read)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two parts describe post of /api/cases");
  }

  private static ApiDescription read(String method) {
    ObjectNode paths =
        node("{\"/api/cases\": {\"%s\": {\"responses\": {\"200\": {\"description\": \"a list\"}}}}}".formatted(method));
    return new ApiDescription(paths, node("{\"CaseList\": {\"type\": \"object\"}}"));
  }

  private static ObjectNode node(String json) {
    return (ObjectNode) EventJson.mapper().readTree(json);
  }
}
