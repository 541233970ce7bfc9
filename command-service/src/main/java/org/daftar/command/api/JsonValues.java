package org.daftar.command.api;

import tools.jackson.databind.JsonNode;

/** What every value of a body must be, whatever its field: text of whole characters, numbers without a fraction. */
final class JsonValues {

  private JsonValues() {}

  /**
   * Checks a value and all that it holds.
   *
   * @param path of the value; empty for the body as a whole
   * @throws Unacceptable naming the path of the first value that is something else
   */
  static void check(String path, JsonNode value) {
    switch (value.getNodeType()) {
      case OBJECT ->
          value.forEachEntry((name, inner) -> {
            checkText(path, name);
            check(path.isEmpty() ? name : path + "." + name, inner);
          });
      case ARRAY -> {
        for (int i = 0; i < value.size(); i++) {
          check(path + "[" + i + "]", value.get(i));
        }
      }
      case STRING -> checkText(path, value.stringValue());
      case NUMBER -> checkNumber(path, value);
      case BOOLEAN, NULL, MISSING, BINARY, POJO -> {}
    }
  }

  private static void checkText(String path, String text) {
    if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
      throw Unacceptable.wrong("text-has-lone-surrogate", path, "must be Unicode text; half a character stands in it");
    }
  }

  private static void checkNumber(String path, JsonNode number) {
    if (!number.isIntegralNumber() || !number.canConvertToLong()) {
      throw Unacceptable.wrong("number-is-out-of-range", path, "must be a whole number of at most 18 digits");
    }
  }
}
