package org.daftar.organisation.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.daftar.command.platform.node.CommandSettings;
import org.daftar.query.platform.node.QuerySettings;
import org.daftar.server.InvalidVariable;
import org.daftar.server.ServiceDoors;
import org.daftar.server.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the set-up tells the services, read by the services themselves. */
class ServiceVariablesTest {

  private static final Map<String, Function<Variables, ServiceDoors>> SERVICES =
      Map.of(
          "command-service", variables -> CommandSettings.of(variables).doors(),
          "query-service", variables -> QuerySettings.of(variables).doors());

  private ServiceEnvironment environment;

  @BeforeEach
  void makeWhatVariablesName(@TempDir Path folder) {
    environment = new ServiceEnvironment(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-service", "query-service"})
  void tellsAServiceAllThatItMustKnowAndNothingElse(String service) throws Exception {
    for (Compose compose : List.of(Compose.single(), Compose.cluster())) {
      Map<String, String> told = environment.of(compose, service);
      Variables variables = new Variables(told);

      read(service, variables);

      assertThat(variables.asked()).containsAll(told.keySet());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-service", "query-service"})
  void noticesAVariableThatNobodyReads(String service) throws Exception {
    Map<String, String> told = new TreeMap<>(environment.of(Compose.single(), service));
    told.put("DAFTAR_KAFKA_SERVERS", "kafka:9092");
    Variables variables = new Variables(told);

    read(service, variables);

    assertThat(variables.asked()).doesNotContain("DAFTAR_KAFKA_SERVERS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-service", "query-service"})
  void noticesAVariableThatIsMissing(String service) throws Exception {
    Map<String, String> told = new TreeMap<>(environment.of(Compose.single(), service));
    told.remove("DAFTAR_KAFKA");

    assertThatThrownBy(() -> read(service, new Variables(told)))
        .isInstanceOf(InvalidVariable.class)
        .hasMessageContaining("DAFTAR_KAFKA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-service", "query-service"})
  void mountsEveryPathThatAVariableNames(String service) throws Exception {
    Compose compose = Compose.single();
    Map<String, Object> container = compose.services().get(service);
    List<String> mounted =
        Compose.list(container, "volumes").stream().map(volume -> Mount.of(volume).target()).toList();
    List<String> secrets = Compose.list(container, "secrets").stream().map(secret -> "/run/secrets/" + secret).toList();

    assertThat(compose.environment(service).values().stream().filter(value -> value.startsWith("/")))
        .isNotEmpty()
        .allMatch(
            path -> secrets.contains(path) || mounted.stream().anyMatch(target -> Path.of(path).startsWith(target)));
  }

  @Test
  void mayBeAskedUnderTheNameOfTheProxyAndUnderTheirOwn() throws Exception {
    Compose compose = Compose.single();
    ServiceDoors command = doors(compose, "command-service");
    ServiceDoors query = doors(compose, "query-service");

    assertThat(command.hosts()).containsExactlyInAnyOrder("127.0.0.1:8080", "localhost:8080", "command-service:8081");
    assertThat(query.hosts()).containsExactlyInAnyOrder("127.0.0.1:8080", "localhost:8080", "query-service:8082");
    assertThat(command.port()).isEqualTo(8081);
    assertThat(query.port()).isEqualTo(8082);
    assertThat(authority(compose, "query-service", "DAFTAR_COMMAND_SERVICE")).isIn(command.hosts());
    assertThat(authority(compose, "command-service", "DAFTAR_QUERY_SERVICE")).isIn(query.hosts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-service", "query-service"})
  void areAskedForTheirHealthWhereTheyTellIt(String service) throws Exception {
    Compose compose = Compose.single();
    List<String> test = Compose.list(Compose.map(compose.services().get(service), "healthcheck"), "test");

    assertThat(test).endsWith("org.daftar.server.Probe", Integer.toString(doors(compose, service).managementPort()));
  }

  private ServiceDoors doors(Compose compose, String service) throws Exception {
    return read(service, new Variables(environment.of(compose, service)));
  }

  private static ServiceDoors read(String service, Variables variables) {
    return Objects.requireNonNull(SERVICES.get(service)).apply(variables);
  }

  private static String authority(Compose compose, String service, String variable) {
    return URI.create(Objects.requireNonNull(compose.environment(service).get(variable))).getAuthority();
  }
}
