package org.daftar.query.form.body;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way to a value in JSON, e.g. {@code attributions[0].source}: names and places in arrays.
 *
 * @param steps names, and numbers for places in arrays
 */
record FieldPath(List<String> steps) {

  private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

  static FieldPath of(String name) {
    return new FieldPath(STEP.matcher(name).results().map(MatchResult::group).toList());
  }

  /** The name of the field of the command itself. */
  String root() {
    return steps.getFirst();
  }

  /** What stands there; a missing node where nothing does. */
  JsonNode in(JsonNode body) {
    JsonNode at = body;
    for (String step : steps) {
      at = isPlace(step) ? at.path(Integer.parseInt(step)) : at.path(step);
    }
    return at;
  }

  /** Puts a value there, with all that is missing on the way. */
  void put(ObjectNode body, JsonNode value) {
    JsonNode at = body;
    for (int i = 0; i < steps.size() - 1; i++) {
      at = step(at, steps.get(i), isPlace(steps.get(i + 1)));
    }
    if (at instanceof ObjectNode object) {
      object.set(steps.getLast(), value);
    } else {
      throw new IllegalArgumentException("a field cannot stand for a place in an array: " + this);
    }
  }

  /** Takes away what stands there, and what is empty without it; a field of the command itself stays, empty. */
  void remove(ObjectNode body) {
    FieldPath parent = new FieldPath(steps.subList(0, steps.size() - 1));
    if (parent.in(body) instanceof ObjectNode object) {
      object.remove(steps.getLast());
      if (object.isEmpty() && parent.steps.size() > 1) {
        parent.remove(body);
      }
    }
  }

  private static JsonNode step(JsonNode at, String step, boolean intoArray) {
    if (at instanceof ArrayNode array) {
      int place = Integer.parseInt(step);
      while (array.size() <= place) {
        array.addObject();
      }
      return array.get(place);
    }
    ObjectNode object = (ObjectNode) at;
    JsonNode next = object.get(step);
    if (next == null || !next.isContainer()) {
      next = intoArray ? object.putArray(step) : object.putObject(step);
    }
    return next;
  }

  private static boolean isPlace(String step) {
    return step.chars().allMatch(Character::isDigit);
  }
}
