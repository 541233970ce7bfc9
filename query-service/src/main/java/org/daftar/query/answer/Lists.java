package org.daftar.query.answer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daftar.query.history.Page;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists of items, of counts, and of a part of either. */
public final class Lists {

  private Lists() {}

  /** A part of a list: its {@code items}, the {@code total}, and where to go on as {@code next}. */
  public static <T> ObjectNode page(Page<T> page, Function<T, ObjectNode> view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("items", of(page.items(), view));
    root.put("total", page.total());
    page.next().ifPresent(next -> root.put("next", next));
    return root;
  }

  /** All items. */
  public static <T> ArrayNode of(List<T> items, Function<T, ObjectNode> view) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(each -> array.add(view.apply(each)));
    return array;
  }

  /** Counts by value. */
  public static ObjectNode counts(Map<String, Long> counts) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    counts.forEach(root::put);
    return root;
  }

  /** Counts by value, for each way to filter. */
  public static ObjectNode facets(Map<String, Map<String, Long>> facets) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    facets.forEach((name, values) -> root.set(name, counts(values)));
    return root;
  }
}
