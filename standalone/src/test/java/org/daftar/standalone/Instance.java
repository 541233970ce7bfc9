package org.daftar.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.daftar.standalone.process.Settings;
import org.daftar.standalone.process.Standalone;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance that runs in this process, on a free port of the loopback interface. */
public final class Instance implements AutoCloseable {

  private final ConfigurableApplicationContext running;
  private final HttpClient http = HttpClient.newHttpClient();

  private Instance(ConfigurableApplicationContext running) {
    this.running = running;
  }

  /** Starts one on a data folder. */
  public static Instance on(Path data) {
    return new Instance(Standalone.start(new Settings(data, 0, "A. Tester", false)));
  }

  /** Starts one with all that it can be told. */
  public static Instance with(Settings settings) {
    return new Instance(Standalone.start(settings));
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + Standalone.port(running));
  }

  /** What it answers, whatever the status. */
  public JsonNode get(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(ask(path).body());
  }

  /** Asks for what stands at a path. */
  public HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address().resolve(path)).build(), BodyHandlers.ofString());
  }

  /** The same where it is no text. */
  public byte[] bytes(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address().resolve(path)).build(), BodyHandlers.ofByteArray()).body();
  }

  /**
   * Sends JSON.
   *
   * @param headers more of them, names and values in turn
   */
  public HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address().resolve(path)).header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.close();
    running.close();
  }
}
