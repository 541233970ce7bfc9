package org.daftar.command.platform.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.daftar.api.ApiDescription;
import org.daftar.command.bundle.Chronicles;
import org.daftar.command.bundle.ShownEvent;
import org.daftar.command.description.DescribedElsewhere;
import org.daftar.command.log.LogUnavailable;
import org.daftar.events.codec.EventJson;
import org.daftar.identity.CaseId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the answering side does for this one: it writes what people read of a case, from the events that it is sent and
 * nothing else, and it describes what it answers.
 */
final class AnsweringSide implements Chronicles, DescribedElsewhere {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Never through a proxy of the machine: what is recorded is for the answering side only. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY).build();

  private final JsonMapper json = EventJson.mapper();
  private final URI address;

  AnsweringSide(URI address) {
    this.address = address;
  }

  @Override
  public byte[] html(CaseId caseId, List<ShownEvent> events, int withheld) {
    return answer(
        request("/api/chronicles")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body(caseId, events, withheld)))
            .build());
  }

  @Override
  public List<ApiDescription> parts() {
    try {
      return List.of(json.readValue(answer(request("/api/description").build()), ApiDescription[].class));
    } catch (JacksonException e) {
      throw new LogUnavailable("The answering side describes itself in a way that is not understood", e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
  }

  private byte[] answer(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new LogUnavailable("The answering side cannot do its part: it answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new LogUnavailable("The answering side cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LogUnavailable("The server is stopping", e);
    }
  }

  private byte[] body(CaseId caseId, List<ShownEvent> events, int withheld) {
    ObjectNode body = json.createObjectNode();
    body.put("case", caseId.value());
    body.put("withheld", withheld);
    ArrayNode all = body.putArray("events");
    for (ShownEvent event : events) {
      all.addObject()
          .put("position", event.position())
          .put("recordedAt", event.recordedAt().toString())
          .set("payload", event.payload());
    }
    return json.writeValueAsBytes(body);
  }
}
