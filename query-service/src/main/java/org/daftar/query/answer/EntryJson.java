package org.daftar.query.answer;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.entry.EntryHistory;
import org.daftar.query.entry.EntryVersion;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Page;
import org.daftar.query.timeline.Timeline;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entries as JSON. */
public final class EntryJson {

  private final JsonMapper json;
  private final EventCodec codec;
  private final ChangeJson changes;

  EntryJson(JsonMapper json, EventCodec codec, ChangeJson changes) {
    this.json = json;
    this.codec = codec;
    this.changes = changes;
  }

  /** An entry. */
  public ObjectNode entry(EntryView entry) {
    ObjectNode root = json.createObjectNode();
    root.put("id", entry.id().value());
    root.put("caseId", entry.caseId().value());
    root.put("kind", codec.catalogue().of(entry.fact().getClass()).kind());
    root.put("undated", entry.fact().account().when().isUndated());
    root.put("retracted", entry.isRetracted());
    ObjectNode fields = codec.encode(entry.fact());
    fields.remove(List.of("caseId", "entry"));
    root.set("fields", fields);
    root.set("tags", json.valueToTree(entry.tags()));
    root.put("confidential", entry.isConfidential());
    root.set("sharedWith", json.valueToTree(entry.sharedWith()));
    root.set("accounts", json.valueToTree(entry.accounts()));
    root.set("denials", json.valueToTree(entry.denials()));
    root.set("recorded", changes.change(entry.recorded()));
    root.put("lastChange", entry.lastChange().position());
    return root;
  }

  /** An entry with everything that happened to it. */
  public ObjectNode history(EntryHistory history) {
    ObjectNode root = entry(history.now());
    root.set("history", Lists.of(history.versions(), this::version));
    return root;
  }

  /** A part of a timeline: {@code items} holds the dated in their order, then the undated. */
  public ObjectNode timeline(Timeline timeline) {
    List<EntryView> items = Stream.concat(timeline.dated().stream(), timeline.undated().stream()).toList();
    ObjectNode root = Lists.page(new Page<>(items, timeline.total(), timeline.next()), this::entry);
    root.set("facets", Lists.facets(timeline.facets()));
    return root;
  }

  private ObjectNode version(EntryVersion version) {
    ObjectNode root = changes.told(version.change());
    root.set("differences", Lists.of(version.differences(), changes::difference));
    return root;
  }
}
