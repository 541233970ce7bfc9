package org.daftar.query.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.daftar.events.codec.EventJson;
import org.daftar.query.platform.memory.MemoryGenerations;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.Progress;
import org.daftar.query.rebuild.Rebuilds;
import org.daftar.query.sample.RebuildServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.value.Codes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RebuildResourcesTest {

  private final ApiDescription description = RebuildResources.description();
  private final MemoryGenerations generations = new MemoryGenerations();
  private final RebuildServer server = new RebuildServer(new Rebuilds(generations, 1, () -> SampleLog.START));

  @BeforeEach
  void fill() {
    Generation first = generations.create(1);
    generations.switchLive(Optional.empty(), first);
    generations.documents(first).write(List.of(), 7);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void describesEveryAddressAndNoneThatDoesNotExist() {
    assertThat(described())
        .containsExactlyInAnyOrderElementsOf(
            server.operations().stream().filter(operation -> operation.contains(" /api/")).toList());
  }

  @Test
  void describesEveryFieldOfAnAnswer() throws Exception {
    JsonNode answer = EventJson.mapper().readTree(server.send("POST", "/api/rebuilds").body());

    assertThat(answer.at("/items/1/state").asString()).isEqualTo("building");
    assertThat(Undescribed.in(answer, "GenerationList", description)).isEmpty();
  }

  @Test
  void noticesAFieldThatIsNotDescribed() throws Exception {
    JsonNode answer = EventJson.mapper().readTree(server.send("GET", "/api/rebuilds").body());
    ((ObjectNode) answer.at("/items/0")).put("shoeSize", 38).put("state", "asleep");

    assertThat(Undescribed.in(answer, "GenerationList", description))
        .containsExactlyInAnyOrder("GenerationList.items[].shoeSize", "GenerationList.items[].state = asleep");
  }

  @Test
  void saysOfEveryParameterAndFieldWhatItMeans() {
    assertThat(Meaningless.in(description)).isEmpty();
  }

  @Test
  void listsAllStates() {
    assertThat(description.schemas().at("/Generation/properties/state/enum").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(Stream.of(Progress.State.values()).map(Codes::of).toList());
  }

  private Set<String> described() {
    return description
        .paths()
        .propertyStream()
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
        .collect(Collectors.toSet());
  }
}
