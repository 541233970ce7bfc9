package org.daftar.organisation.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the images are made of, once {@code mvn package} has assembled it. */
class AssembledServicesTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"command-service,DAFTAR_POSTGRES", "query-service,DAFTAR_KAFKA"})
  void namesTheVariableThatIsMissing(String service, String variable) throws Exception {
    Path errors = folder.resolve("errors");
    Process process = start(assembled(service), errors);
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(Files.readAllLines(errors)).singleElement().asString().contains(variable);
  }

  @ParameterizedTest
  @CsvSource({"command-service,postgresql", "query-service,mongodb-driver-sync"})
  void holdsWhatALaptopDoesNotNeed(String service, String library) throws IOException {
    try (var libraries = Files.list(assembled(service).getParent())) {
      List<String> names = libraries.map(path -> path.getFileName().toString()).toList();

      assertThat(List.of(library, "kafka-clients", "cloudevents-kafka", "micrometer-registry-prometheus"))
          .allMatch(needed -> names.stream().anyMatch(name -> name.startsWith(needed + "-")));
    }
  }

  @Test
  void areWhatTheImagesAreMadeOf() throws IOException {
    assertThat(Compose.text("Dockerfile"))
        .contains("COPY ${SERVICE}/target/${SERVICE} /opt/daftar", "\"/opt/daftar/lib/service.jar\"")
        .containsPattern("FROM eclipse-temurin:\\d+\\.\\d+\\.\\d+_\\d+-jre-noble\\n")
        .contains("USER 10001:10001")
        .doesNotContain("HEALTHCHECK");
  }

  private static Path assembled(String service) {
    Path jar = Compose.FOLDER.resolve(Path.of(service, "target", service, "lib", "service.jar"));
    Assumptions.assumeTrue(Files.exists(jar), "mvn package assembles " + jar);
    return jar;
  }

  private static Process start(Path jar, Path errors) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    ProcessBuilder builder = new ProcessBuilder(java, "-Xmx64m", "-jar", jar.toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("DAFTAR_") || name.startsWith("JAVA_"));
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(errors.toFile()).start();
  }
}
