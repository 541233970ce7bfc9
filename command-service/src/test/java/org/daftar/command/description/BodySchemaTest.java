package org.daftar.command.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.daftar.command.resource.Resource;
import org.daftar.command.resource.Resources;
import org.daftar.command.resource.Subject;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Holds the described bodies against what the codec reads and against the approved stored forms. */
class BodySchemaTest {

  private static final Path STORED_FORMS = Path.of("../shared-events/src/test/resources/stored-forms");
  private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final EventCodec CODEC = new EventCodec(new EventCatalogue());
  private static final Resources RESOURCES = new Resources(CODEC.catalogue());
  private static final ObjectNode DOCUMENT = ApiDocument.of(Stream.of(WrittenResources.of(RESOURCES)));

  static List<Resource> resources() {
    return RESOURCES.all();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void fitsTheStoredForm(Resource resource) throws IOException {
    assertThat(schema(resource).validate(storedForm(resource))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void fitsItsOwnExample(Resource resource) {
    assertThat(schema(resource).validate(example(resource))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void showsAnExampleThatTheInterfaceTakes(Resource resource) {
    ObjectNode fields = example(resource);
    Stream.concat(resource.named().stream(), resource.made().stream())
        .forEach(subject -> fields.put(subject.field(), identifier(subject)));

    assertThat(CODEC.decode(resource.event().type(), fields)).isInstanceOf(resource.event().type());
  }

  @ParameterizedTest
  @MethodSource("resources")
  void knowsNoOtherFields(Resource resource) throws IOException {
    assertThat(schema(resource).validate(storedForm(resource).put("colour", "red"))).isNotEmpty();
  }

  @Test
  void noticesAValueOfTheWrongForm() throws IOException {
    Resource fines = resource("FineImposed");
    ObjectNode body = storedForm(fines);
    ((ObjectNode) body.at("/amount/sum")).put("value", 333);

    assertThat(schema(fines).validate(body)).isNotEmpty();
  }

  @Test
  void noticesAChoiceThatThereIsNot() throws IOException {
    Resource registrations = resource("RegistrationDecided");

    assertThat(schema(registrations).validate(storedForm(registrations).put("decision", "forgotten"))).isNotEmpty();
  }

  @Test
  void leavesItOpenWhichTermsAnOrganisationAdds() throws IOException {
    Resource incidents = resource("IncidentReported");

    assertThat(schema(incidents).validate(storedForm(incidents).put("type", "doxxing"))).isEmpty();
    assertThat(schema(incidents).validate(storedForm(incidents).put("type", "Bad weather"))).isNotEmpty();
  }

  @Test
  void takesTheShortFormsOfDatesAndTexts() throws IOException {
    Resource fines = resource("FineImposed");

    assertThat(schema(fines).validate(storedForm(fines).put("when", "2020-08-18").put("what", "Fined"))).isEmpty();
  }

  private static String identifier(Subject subject) {
    return switch (subject) {
      case VOCABULARY -> "incident-type";
      case CALENDAR -> "cal_KZ";
      default -> subject.next(RandomGenerator.getDefault());
    };
  }

  private static Resource resource(String event) {
    return resources().stream().filter(r -> r.event().type().getSimpleName().equals(event)).findFirst().orElseThrow();
  }

  private static Schema schema(Resource resource) {
    ObjectNode schema = EventJson.mapper().createObjectNode();
    schema.put("$ref", "#/components/schemas/" + resource.event().type().getSimpleName());
    schema.set("components", DOCUMENT.get("components"));
    return SCHEMAS.getSchema(schema);
  }

  private static ObjectNode example(Resource resource) {
    return (ObjectNode)
        DOCUMENT
            .path("paths")
            .path(resource.path())
            .at("/post/requestBody/content/application~1json/example")
            .deepCopy();
  }

  /** The stored form as a client sends it: without what the log adds and what the path names, fields as one object. */
  private static ObjectNode storedForm(Resource resource) throws IOException {
    Path file = STORED_FORMS.resolve(resource.event().storedName() + ".json");
    ObjectNode form = (ObjectNode) EventJson.mapper().readTree(Files.readString(file));
    form.remove(List.of("event", "recordedBy"));
    Stream.of(Subject.values()).map(Subject::field).forEach(form::remove);
    List<String> flat = form.propertyNames().stream().filter(name -> name.startsWith("fields.")).toList();
    flat.forEach(name -> form.withObjectProperty("fields").set(name.substring(7), form.remove(name)));
    return form;
  }
}
