package org.daftar.command.api;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The cautions that a body names beside the fields of its event, because the person has seen them. */
final class Acknowledgements {

  static final String FIELD = "acknowledged";

  private static final int MOST = 50;
  private static final String CODE = "[a-z0-9-]{1,60}";

  private Acknowledgements() {}

  /**
   * Takes the codes out of a body.
   *
   * @throws Unacceptable where they are not a list of codes
   */
  static Set<String> takeFrom(ObjectNode fields) {
    Set<String> codes = new HashSet<>();
    switch (fields.remove(FIELD)) {
      case null -> {}
      case ArrayNode list when list.size() <= MOST -> list.forEach(code -> codes.add(checked(code)));
      case JsonNode other -> throw wrong();
    }
    return codes;
  }

  private static String checked(JsonNode code) {
    if (!code.isString() || !code.stringValue().matches(CODE)) {
      throw wrong();
    }
    return code.stringValue();
  }

  private static Unacceptable wrong() {
    return Unacceptable.wrong(
        "acknowledged-is-not-a-list-of-codes", FIELD, "must be a list of at most " + MOST + " codes of cautions");
  }
}
