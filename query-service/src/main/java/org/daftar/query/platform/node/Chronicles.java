package org.daftar.query.platform.node;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.CaseId;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.platform.alone.EventsAlone;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the chronology of a case from the events that are sent and nothing else: for the deciding side, which hands
 * out bundles and knows no wording. It tells nothing that the asker does not know.
 */
@RestController
final class Chronicles {

  private final EventsAlone events;
  private final RecordingCodec codec;

  Chronicles(EventsAlone events, RecordingCodec codec) {
    this.events = events;
    this.codec = codec;
  }

  @PostMapping(path = "/api/chronicles", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> write(@RequestBody byte[] body) {
    try {
      JsonNode asked = EventJson.mapper().readTree(body);
      List<RecordedEvent> shown = new ArrayList<>();
      asked.path("events").forEach(event -> shown.add(recorded(event)));
      CaseId caseId = new CaseId(asked.path("case").asString(""));
      return ResponseEntity.ok()
          .contentType(MediaType.TEXT_HTML)
          .body(events.html(caseId, shown, asked.path("withheld").asInt(0)));
    } catch (RuntimeException e) {
      return ResponseEntity.badRequest().build();
    }
  }

  private RecordedEvent recorded(JsonNode event) {
    return new RecordedEvent(
        event.path("position").longValue(),
        Instant.parse(event.path("recordedAt").stringValue()),
        codec.decode((ObjectNode) event.path("payload")));
  }
}
