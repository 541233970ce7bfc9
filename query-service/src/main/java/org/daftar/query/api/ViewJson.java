package org.daftar.query.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.cases.CaseSummary;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryHistory;
import org.daftar.query.entry.EntryVersion;
import org.daftar.query.entry.EntryView;
import org.daftar.query.entry.FieldDifference;
import org.daftar.query.history.Change;
import org.daftar.query.history.Page;
import org.daftar.query.party.PartyInCase;
import org.daftar.query.party.PartyView;
import org.daftar.query.source.ExhibitView;
import org.daftar.query.source.SourceView;
import org.daftar.query.timeline.Timeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Views as JSON: every item has its {@code id}; what a fact says stands under {@code fields} as it was posted. */
public final class ViewJson {

  private final JsonMapper json;
  private final EventCodec codec;

  /** Writes values by a mapper and facts by a codec. */
  public ViewJson(JsonMapper json, EventCodec codec) {
    this.json = json;
    this.codec = codec;
  }

  /** A page of a list. */
  public <T> ObjectNode page(Page<T> page, Function<T, ObjectNode> item) {
    ObjectNode root = json.createObjectNode();
    items(root.putArray("items"), page.items(), item);
    root.put("total", page.total());
    page.next().ifPresent(next -> root.put("next", next));
    return root;
  }

  /** A case with how many entries it has. */
  public ObjectNode summary(CaseSummary summary) {
    ObjectNode root = caseFile(summary.view());
    root.put("entries", summary.entries());
    summary.first().ifPresent(first -> root.set("first", json.valueToTree(first)));
    return root;
  }

  /** A case. */
  public ObjectNode caseFile(CaseView view) {
    ObjectNode root = json.createObjectNode();
    root.put("id", view.id().value());
    root.set("title", json.valueToTree(view.title()));
    view.jurisdiction().ifPresent(country -> root.put("jurisdiction", country.code()));
    view.summary().ifPresent(summary -> root.set("summary", json.valueToTree(summary)));
    items(root.putArray("references"), view.references(), codec::encode);
    items(root.putArray("links"), view.links(), codec::encode);
    root.set("parties", json.valueToTree(view.parties()));
    root.put("version", view.version());
    root.put("openedAt", view.openedAt().toString());
    return root;
  }

  /** A part of a timeline: {@code items} holds the dated in their order, then the undated. */
  public ObjectNode timeline(Timeline timeline) {
    ObjectNode root = json.createObjectNode();
    root.set("case", caseFile(timeline.of()));
    ArrayNode items = root.putArray("items");
    items(items, timeline.dated(), this::entry);
    items(items, timeline.undated(), this::entry);
    root.put("total", timeline.total());
    timeline.next().ifPresent(next -> root.put("next", next));
    root.set("facets", json.valueToTree(timeline.facets()));
    return root;
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
    root.set("accounts", json.valueToTree(entry.accounts()));
    root.set("denials", json.valueToTree(entry.denials()));
    root.set("recorded", change(entry.recorded()));
    root.put("lastChange", entry.lastChange().position());
    return root;
  }

  /** An entry with everything that happened to it. */
  public ObjectNode history(EntryHistory history) {
    ObjectNode root = entry(history.now());
    items(root.putArray("history"), history.versions(), this::version);
    return root;
  }

  /** A party. */
  public ObjectNode party(PartyView view) {
    ObjectNode root = json.createObjectNode();
    root.put("id", view.id().value());
    root.set("type", json.valueToTree(view.type()));
    root.put("name", view.name().shown());
    root.set("forms", json.valueToTree(view.name().forms()));
    view.born().ifPresent(born -> root.set("born", json.valueToTree(born)));
    view.description().ifPresent(text -> root.set("description", json.valueToTree(text)));
    view.protectedAs().ifPresent(name -> root.put("protectedAs", name));
    view.mergedInto().ifPresent(other -> root.put("mergedInto", other.value()));
    root.set("duplicates", json.valueToTree(view.duplicates()));
    root.put("version", view.version());
    return root;
  }

  /** What a party is in each of its cases. */
  public ArrayNode inCases(List<PartyInCase> cases) {
    ArrayNode items = json.createArrayNode();
    for (PartyInCase in : cases) {
      ObjectNode root = items.addObject();
      root.put("id", in.caseId().value());
      root.set("title", json.valueToTree(in.title()));
      root.set("roles", json.valueToTree(in.inFile()));
      ObjectNode counts = root.putObject("entries");
      in.inEntries().entrySet().stream()
          .sorted(Comparator.comparing(role -> role.getKey().code()))
          .forEach(role -> counts.put(role.getKey().code(), role.getValue()));
    }
    return items;
  }

  /** A source. */
  public ObjectNode source(SourceView view) {
    ObjectNode root = json.createObjectNode();
    root.put("id", view.id().value());
    root.setAll(codec.encode(view.record()));
    view.grading().ifPresent(grading -> root.put("grading", grading.toString()));
    root.put("version", view.version());
    return root;
  }

  /** An exhibit. */
  public ObjectNode exhibit(ExhibitView view) {
    ObjectNode root = json.createObjectNode();
    root.put("id", view.id().value());
    root.setAll(codec.encode(view.record()));
    root.put("version", view.version());
    return root;
  }

  /** Who changed something, when, and what was written down. */
  public ObjectNode change(Change change) {
    ObjectNode root = json.createObjectNode();
    root.put("position", change.position());
    root.put("recordedAt", change.recordedAt().toString());
    root.put("recordedBy", change.recordedBy());
    root.put("authenticated", false);
    root.set("acknowledged", json.valueToTree(change.acknowledged()));
    root.put("event", codec.catalogue().of(change.event().getClass()).storedName());
    return root;
  }

  /** Counts by value. */
  public JsonNode counts(Map<String, Long> counts) {
    return json.valueToTree(counts);
  }

  /** A field that differs. */
  public ObjectNode difference(FieldDifference difference) {
    ObjectNode root = json.createObjectNode();
    root.put("field", difference.field());
    difference.before().ifPresent(value -> root.set("before", value));
    difference.after().ifPresent(value -> root.set("after", value));
    return root;
  }

  private ObjectNode version(EntryVersion version) {
    ObjectNode root = change(version.change());
    ObjectNode fields = codec.encode(version.change().event());
    fields.remove(List.of("caseId", "entry"));
    root.set("fields", fields);
    items(root.putArray("differences"), version.differences(), this::difference);
    return root;
  }

  private static <T> void items(ArrayNode into, List<T> items, Function<T, ObjectNode> item) {
    items.forEach(each -> into.add(item.apply(each)));
  }
}
