package org.daftar.query.answer;

import java.util.List;
import org.daftar.query.rebuild.Progress;
import org.daftar.value.Codes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Generations of the read models as JSON. */
public final class RebuildJson {

  private RebuildJson() {}

  /** All of them: the {@code items}. */
  public static ObjectNode of(List<Progress> generations) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("items", Lists.of(generations, RebuildJson::of));
    return root;
  }

  private static ObjectNode of(Progress progress) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", progress.generation().id());
    root.put("schema", progress.generation().schema());
    root.put("state", Codes.of(progress.state()));
    root.put("counted", progress.counted());
    root.put("of", progress.of());
    progress.perSecond().ifPresent(rate -> root.put("perSecond", rate));
    progress.left().ifPresent(left -> root.put("secondsLeft", left.toSeconds()));
    return root;
  }
}
