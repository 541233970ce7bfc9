package org.daftar.query.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.feed.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Reads and extends the documents of a store as histories. */
public final class Histories {

  private static final String POSITION = "position";
  private static final String RECORDED_AT = "recordedAt";
  private static final String RECORDING = "recording";

  private final JsonMapper json = EventJson.mapper();
  private final DocumentStore store;
  private final RecordingCodec codec;

  /** The histories that a store keeps. */
  public Histories(DocumentStore store, RecordingCodec codec) {
    this.store = store;
    this.codec = codec;
  }

  /** What had happened to a subject by a moment; empty where nothing had. */
  public Optional<History> find(String id, AsOf moment) {
    return store.find(id).map(document -> read(document).asOf(moment)).filter(history -> !history.changes().isEmpty());
  }

  /** The same for many subjects, in the order in which they are named. */
  public Map<String, History> findAll(Collection<String> ids, AsOf moment) {
    Map<String, Document> documents = store.findAll(ids);
    Map<String, History> found = new LinkedHashMap<>();
    for (String id : ids) {
      Document document = documents.get(id);
      History history = document == null ? new History(id, List.of()) : read(document).asOf(moment);
      if (!history.changes().isEmpty()) {
        found.put(id, history);
      }
    }
    return found;
  }

  /** All that a document tells. */
  public History read(Document document) {
    List<Change> changes = new ArrayList<>();
    document.lines().lines().forEach(line -> changes.add(change(line)));
    return new History(document.id(), changes);
  }

  /** A document with more events of its subject; those that it has already are passed over. */
  public Document extend(Optional<Document> document, String id, List<RecordedEvent> events) {
    StringBuilder lines = new StringBuilder(document.map(Document::lines).orElse(""));
    long last = document.map(Document::lastPosition).orElse(-1L);
    for (RecordedEvent event : events) {
      if (event.position() > last) {
        lines.append(line(event)).append('\n');
        last = event.position();
      }
    }
    return new Document(id, last, lines.toString());
  }

  /** What is encoded already is taken as it is. */
  private String line(RecordedEvent event) {
    ObjectNode line = json.createObjectNode();
    line.put(POSITION, event.position());
    line.put(RECORDED_AT, event.recordedAt().toString());
    line.putRawValue(RECORDING, new RawValue(new String(codec.encode(event.recording()), StandardCharsets.UTF_8)));
    return json.writeValueAsString(line);
  }

  private Change change(String text) {
    ObjectNode line = (ObjectNode) json.readTree(text);
    return Change.of(
        new RecordedEvent(
            line.get(POSITION).longValue(),
            Instant.parse(line.get(RECORDED_AT).stringValue()),
            codec.decode((ObjectNode) line.get(RECORDING))));
  }
}
