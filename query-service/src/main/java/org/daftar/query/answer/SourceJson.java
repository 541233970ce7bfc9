package org.daftar.query.answer;

import org.daftar.events.CustodyEvent.ExhibitChecked;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.source.CustodyStep;
import org.daftar.query.source.ExhibitView;
import org.daftar.query.source.SourceView;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sources and exhibits as JSON. */
public final class SourceJson {

  private final EventCodec codec;
  private final ChangeJson changes;

  SourceJson(EventCodec codec, ChangeJson changes) {
    this.codec = codec;
    this.changes = changes;
  }

  /** A source. */
  public ObjectNode source(SourceView view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", view.id().value());
    root.setAll(codec.encode(view.record()));
    view.grading().ifPresent(grading -> root.put("grading", grading.toString()));
    view.supersededBy().ifPresent(by -> root.put("supersededBy", by.value()));
    ArrayNode supersedes = root.putArray("supersedes");
    view.supersedes().forEach(id -> supersedes.add(id.value()));
    root.put("version", view.version());
    return root;
  }

  /** An exhibit. */
  public ObjectNode exhibit(ExhibitView view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", view.id().value());
    root.setAll(codec.encode(view.record()));
    root.remove("heldBy");
    view.holder().ifPresent(holder -> root.put("heldBy", holder));
    root.put("received", view.received().isPresent());
    root.put("withdrawn", view.withdrawn().isPresent());
    root.put("mismatch", view.isMismatched());
    root.set("custody", Lists.of(view.custody(), this::step));
    root.put("version", view.version());
    return root;
  }

  private ObjectNode step(CustodyStep step) {
    ObjectNode root = changes.told(step.change());
    if (step.event() instanceof ExhibitChecked) {
      root.put("mismatch", step.mismatch());
    }
    return root;
  }
}
