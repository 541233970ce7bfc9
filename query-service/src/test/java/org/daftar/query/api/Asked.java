package org.daftar.query.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.daftar.events.codec.EventJson;
import org.daftar.query.sample.ReadingServer;
import tools.jackson.databind.JsonNode;

/** What the server answered to a question. */
record Asked(HttpResponse<String> response) {

  static Asked of(ReadingServer server, String path) {
    try {
      return new Asked(server.get(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode json() {
    return EventJson.mapper().readTree(response.body());
  }

  /** The values of a field of all items of a list, as text. */
  List<String> all(String list, String field) {
    return json().path(list).valueStream().map(item -> item.path(field).asString()).toList();
  }

  List<String> ids() {
    return all("items", "id");
  }

  /** The status, the parameter that is wrong and the rule. */
  String refusal() {
    JsonNode error = json().path("errors").path(0);
    return status() + " " + error.path("field").asString("") + " " + error.path("rule").asString("");
  }
}
