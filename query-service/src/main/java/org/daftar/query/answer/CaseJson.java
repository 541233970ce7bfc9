package org.daftar.query.answer;

import org.daftar.events.codec.EventCodec;
import org.daftar.query.cases.CaseSummary;
import org.daftar.query.cases.CaseView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cases as JSON. */
public final class CaseJson {

  private final JsonMapper json;
  private final EventCodec codec;

  CaseJson(JsonMapper json, EventCodec codec) {
    this.json = json;
    this.codec = codec;
  }

  /** A case with how many entries it has. */
  public ObjectNode summary(CaseSummary summary) {
    ObjectNode root = file(summary.view());
    root.put("entries", summary.entries());
    summary.first().ifPresent(first -> root.set("first", json.valueToTree(first)));
    return root;
  }

  /** A case. */
  public ObjectNode file(CaseView view) {
    ObjectNode root = title(view);
    view.jurisdiction().ifPresent(country -> root.put("jurisdiction", country.code()));
    view.summary().ifPresent(summary -> root.set("summary", json.valueToTree(summary)));
    root.set("references", Lists.of(view.references(), codec::encode));
    root.set("links", Lists.of(view.links(), codec::encode));
    root.set("parties", json.valueToTree(view.parties()));
    view.closure().ifPresent(closed -> root.set("closure", codec.encode(closed)));
    root.put("version", view.version());
    root.put("openedAt", view.openedAt().toString());
    return root;
  }

  /** What a case is called. */
  public ObjectNode title(CaseView view) {
    ObjectNode root = json.createObjectNode();
    root.put("id", view.id().value());
    root.set("title", json.valueToTree(view.title()));
    return root;
  }
}
