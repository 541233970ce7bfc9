package org.daftar.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance that runs in this process, on a free port of the loopback interface. */
final class Instance implements AutoCloseable {

  private final ConfigurableApplicationContext running;
  private final HttpClient http = HttpClient.newHttpClient();

  private Instance(ConfigurableApplicationContext running) {
    this.running = running;
  }

  static Instance on(Path data) {
    return new Instance(Standalone.start(new Settings(data, 0, "A. Tester", false)));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + Standalone.port(running));
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    http.close();
    running.close();
  }
}
