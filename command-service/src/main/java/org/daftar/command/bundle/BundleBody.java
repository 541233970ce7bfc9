package org.daftar.command.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daftar.command.api.Unacceptable;
import org.daftar.identity.CaseId;
import org.daftar.value.BrokenRule;
import org.daftar.value.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what somebody posts to have a case handed out. */
final class BundleBody {

  private static final int MOST_WITHHELD = 1_000;
  private static final Set<String> KNOWN = Set.of("recipient", "purpose", "withheld", "authors");

  private final ObjectNode fields;

  private BundleBody(ObjectNode fields) {
    this.fields = fields;
  }

  /**
   * @throws Unacceptable naming the field that is missing, unknown or of another kind
   */
  static BundleRequest read(CaseId caseId, ObjectNode fields) {
    BundleBody body = new BundleBody(fields);
    Set<String> unknown = new TreeSet<>(fields.propertyNames());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw Unacceptable.wrong(
          "field-is-unknown", unknown.iterator().next(), "is not a field here; there are: " + new TreeSet<>(KNOWN));
    }
    return new BundleRequest(caseId, body.line("recipient"), body.line("purpose"), body.withheld(), body.authors());
  }

  private String line(String name) {
    JsonNode value = fields.get(name);
    if (value == null || !value.isString()) {
      throw Unacceptable.wrong("field-is-missing", name, "must be a text");
    }
    try {
      Text.line(name, value.stringValue());
      return value.stringValue();
    } catch (BrokenRule e) {
      throw Unacceptable.wrong(e.rule(), name, String.valueOf(e.getMessage()));
    }
  }

  private List<String> withheld() {
    JsonNode value = fields.get("withheld");
    List<String> names = new ArrayList<>();
    if (value == null) {
      return names;
    }
    if (!value.isArray() || value.size() > MOST_WITHHELD) {
      throw Unacceptable.wrong(
          "withheld-is-not-a-list", "withheld", "must be a list of at most " + MOST_WITHHELD + " texts");
    }
    for (JsonNode name : value) {
      if (!name.isString()) {
        throw Unacceptable.wrong("withheld-is-not-a-list", "withheld", "must be a list of texts");
      }
      names.add(name.stringValue());
    }
    return names;
  }

  private boolean authors() {
    JsonNode value = fields.get("authors");
    if (value != null && !value.isBoolean()) {
      throw Unacceptable.wrong("field-is-not-a-boolean", "authors", "must be true or false");
    }
    return value != null && value.booleanValue();
  }
}
