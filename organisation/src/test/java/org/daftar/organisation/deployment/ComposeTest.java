package org.daftar.organisation.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

  static Set<String> rules() {
    return Rules.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void keepsTheRule(String rule) throws IOException {
    assertThat(found(rule, Compose.single())).isEmpty();
    assertThat(found(rule, Compose.cluster())).isEmpty();
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        arguments("only the proxy publishes a port, on the loopback address", "127.0.0.1:8080:8080", "8080:8080"),
        arguments(
            "only the proxy publishes a port, on the loopback address",
            "    shm_size: 256m",
            "    ports: [\"127.0.0.1:5432:5432\"]"),
        arguments("every image is pinned", "postgres:18.6-trixie", "postgres:latest"),
        arguments("every image is pinned", "postgres:18.6-trixie", "postgres"),
        arguments("every image is pinned", "postgres:18.6-trixie", "postgres:18"),
        arguments("every container is confined", "read_only: true", "read_only: false"),
        arguments("every container is confined", "user: \"10001:10001\"", "user: \"0:0\""),
        arguments("every container is confined", "user: \"10001:10001\"", "hostname: daftar"),
        arguments("every container is confined", "cap_drop: [ALL]", "cap_drop: [NET_RAW]"),
        arguments("every container is confined", "no-new-privileges:true", "no-new-privileges:false"),
        arguments("every container is confined", "shm_size: 256m", "privileged: true"),
        arguments("every container is bounded", "{ cpus: \"1\", memory: 128m }", "{ cpus: \"1\" }"),
        arguments("every container is bounded", "  pids_limit: 512\n", ""),
        arguments("every container is bounded", "    max-size: 10m\n", ""),
        arguments("no variable holds a secret", "POSTGRES_PASSWORD_FILE: /run/secrets/", "POSTGRES_PASSWORD: "),
        arguments("no variable holds a secret", "jdbc:postgresql://postgres", "jdbc:postgresql://daftar:x@postgres"),
        arguments("every secret is a file", "{ file: ./secrets/mongodb-keyfile }", "{ environment: KEYFILE }"),
        arguments("every secret is a file", "./secrets/mongodb-keyfile", "./deploy/mongodb-keyfile"),
        arguments("every container tells whether it works", "{ condition: service_completed_successfully }", "{}"),
        arguments("only the proxy has a way out", "log: { internal: true }", "log: {}"),
        arguments("only the proxy has a way out", "    networks: [log]\n", ""),
        arguments(
            "who depends on something waits until it works",
            "command-service: { condition: service_healthy }",
            "command-service: { condition: service_started }"),
        arguments("all that is used is there", "  trust: {}\n", ""),
        arguments("all that is used is there", "secrets: [mongodb-address, form-secret]", "secrets: [mongodb-uri]"));
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void noticesABreachOf(String rule, String what, String instead) throws IOException {
    String base = Compose.text(Compose.BASE);
    assertThat(base).contains(what);

    assertThat(found(rule, Compose.of(base.replace(what, instead)))).isNotEmpty();
  }

  @Test
  void breaksEveryRuleOnce() {
    assertThat(breaches().map(breach -> breach.get()[0])).containsAll(rules());
  }

  @Test
  void asksForARecordOnTwoOfThreeBrokers() throws IOException {
    Compose cluster = Compose.cluster();

    assertThat(cluster.services()).hasSize(11).containsKeys("kafka-2", "kafka-3", "mongodb-2", "mongodb-3");
    assertThat(cluster.environment("command-service"))
        .containsEntry("DAFTAR_KAFKA", "kafka:9092,kafka-2:9092,kafka-3:9092")
        .containsEntry("DAFTAR_KAFKA_REPLICAS", "3")
        .containsEntry("DAFTAR_KAFKA_IN_SYNC", "2");
  }

  @Test
  void givesEveryBrokerAndMemberANameAndAPlaceOfItsOwn() throws IOException {
    Map<String, Map<String, Object>> services = Compose.cluster().services();
    List<String> stores = List.of("kafka", "kafka-2", "kafka-3", "mongodb", "mongodb-2", "mongodb-3");

    assertThat(stores.stream().map(name -> Compose.list(services.get(name), "volumes")).distinct()).hasSize(6);
    assertThat(stores.stream().map(name -> Compose.map(services.get(name), "environment").get("KAFKA_NODE_ID")))
        .filteredOn(Objects::nonNull)
        .containsExactly("1", "2", "3");
  }

  @Test
  void mountsNothingOfOursThatIsNotThere() throws IOException {
    Set<Path> files =
        Compose.map(Compose.single().content(), "configs").values().stream()
            .map(config -> Compose.FOLDER.resolve(String.valueOf(Compose.asMap(config).get("file"))))
            .collect(Collectors.toSet());

    assertThat(files).hasSize(3).allMatch(Files::exists);
  }

  private static List<String> found(String rule, Compose compose) {
    return Objects.requireNonNull(Rules.all().get(rule)).apply(compose);
  }
}
