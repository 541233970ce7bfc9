package org.daftar.query.answer;

import java.util.List;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.Page;
import org.daftar.query.history.Subjects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The log itself as JSON: what was recorded when, by whom, and of what it tells; not what it tells. */
public final class LogJson {

  private final EventCatalogue catalogue;

  LogJson(EventCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A part of the log. */
  public ObjectNode events(Page<RecordedEvent> events) {
    return Lists.page(events, this::event);
  }

  private ObjectNode event(RecordedEvent event) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", String.valueOf(event.position()));
    root.put("position", event.position());
    root.put("recordedAt", event.recordedAt().toString());
    root.put("recordedBy", event.recording().recordedBy());
    root.put("event", catalogue.of(event.recording().event().getClass()).storedName());
    root.put("stream", event.recording().event().stream());
    List<String> subjects = Subjects.of(event.recording().event());
    subjects.forEach(root.putArray("subjects")::add);
    return root;
  }
}
