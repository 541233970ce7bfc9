package org.daftar.query.form.sending;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.daftar.events.codec.EventJson;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.form.sending.CommandAnswer.Fault;
import org.daftar.query.form.sending.CommandAnswer.Recorded;
import org.daftar.query.form.sending.CommandAnswer.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends commands to the deciding side over its REST interface. */
public final class CommandClient {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = EventJson.mapper();

  private final DecidingServer server;

  /** Sends to that server. */
  public CommandClient(DecidingServer server) {
    this.server = server;
  }

  /**
   * Sends a command.
   *
   * @param path e.g. {@code /api/cases}
   * @param key makes a repetition have one effect
   */
  public CommandAnswer post(String path, ObjectNode body, String key) {
    HttpRequest request =
        server
            .request(path)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .build();
    try {
      return read(server.send(request, BodyHandlers.ofString()));
    } catch (IOException | JacksonException e) {
      return unreachable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unreachable();
    }
  }

  private static CommandAnswer read(HttpResponse<String> answer) {
    JsonNode body = JSON.readTree(answer.body());
    if (answer.statusCode() < 300) {
      return new Recorded(body.path("id").asString(), body.path("position").asLong());
    }
    String summary = Optional.of(body.path("detail").asString("")).filter(text -> !text.isEmpty()).orElse("Refused.");
    return new Refused(answer.statusCode(), summary, faults(body.path("errors")), faults(body.path("cautions")));
  }

  private static List<Fault> faults(JsonNode faults) {
    return faults
        .valueStream()
        .map(fault ->
            new Fault(
                fault.path("field").asString(""), fault.path("rule").asString(""), fault.path("message").asString("")))
        .toList();
  }

  private static Refused unreachable() {
    return new Refused(
        503,
        "Nothing is known of what became of it. Send it again: it will not be recorded twice.",
        List.of(),
        List.of());
  }
}
