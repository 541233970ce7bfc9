package org.daftar.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.daftar.events.codec.EventJson;
import tools.jackson.databind.JsonNode;

/** Asks the server as a programme would. */
public final class Client {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;

  public Client(int port) {
    base = "http://127.0.0.1:" + port;
  }

  /** A request with a JSON body and more headers, given as names and values in turn. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path, headers).header("Content-Type", "application/json"), "POST", body.getBytes(UTF_8));
  }

  public HttpResponse<String> send(HttpRequest.Builder request, String method, byte[] body) {
    try {
      return HTTP.send(request.method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers), "GET", new byte[0]);
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(10));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  public static JsonNode json(HttpResponse<String> response) {
    return EventJson.mapper().readTree(response.body());
  }

  /** The rules named under {@code errors} or {@code cautions}, with their fields: {@code field: rule}. */
  public static List<String> faults(HttpResponse<String> response, String member) {
    return json(response)
        .path(member)
        .valueStream()
        .map(fault -> fault.get("field").stringValue() + ": " + fault.get("rule").stringValue())
        .toList();
  }
}
