package org.daftar.query.answer;

import org.daftar.events.codec.EventCodec;
import org.daftar.query.source.ExhibitView;
import org.daftar.query.source.SourceView;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sources and exhibits as JSON. */
public final class SourceJson {

  private final EventCodec codec;

  SourceJson(EventCodec codec) {
    this.codec = codec;
  }

  /** A source. */
  public ObjectNode source(SourceView view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", view.id().value());
    root.setAll(codec.encode(view.record()));
    view.grading().ifPresent(grading -> root.put("grading", grading.toString()));
    root.put("version", view.version());
    return root;
  }

  /** An exhibit. */
  public ObjectNode exhibit(ExhibitView view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", view.id().value());
    root.setAll(codec.encode(view.record()));
    root.put("version", view.version());
    return root;
  }
}
