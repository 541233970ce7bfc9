package org.daftar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DemoTest {

  private static final String OPEN = "Open ";

  @TempDir private Path temporary;

  @Test
  void showsTheFiveCasesAndLeavesNothingBehindWhenItIsStopped() throws Exception {
    Process demo = start();
    try (BufferedReader output = demo.inputReader()) {
      URI cases = addressIn(output);
      assertThat(cases).hasPath("/cases");
      assertThat(numberOfCases(cases.resolve("/api/cases"))).isEqualTo(5);
      assertThat(temporary).isDirectoryContaining("glob:**/daftar-demo-*");

      assumeThat(demo.supportsNormalTermination()).isTrue();
      demo.destroy();
      demo.waitFor();

      assertThat(temporary).isDirectoryNotContaining("glob:**/daftar-demo-*");
    } finally {
      demo.destroyForcibly().waitFor();
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            "org.daftar.standalone.Daftar",
            "demo",
            "--port",
            "0")
        .redirectErrorStream(true)
        .start();
  }

  private static URI addressIn(BufferedReader output) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains(OPEN)) {
        return URI.create(line.substring(line.indexOf(OPEN) + OPEN.length()));
      }
    }
    throw new AssertionError("it ended without an address:\n" + said);
  }

  private static int numberOfCases(URI address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      String body = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
      return JsonMapper.shared().readTree(body).path("total").asInt();
    }
  }
}
