package org.daftar.ledger.canonical;

import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Writes a value as RFC 8785 section 3.2 says. */
final class CanonicalWriter {

  private final StringBuilder out;

  CanonicalWriter(StringBuilder out) {
    this.out = out;
  }

  void write(JsonNode value) throws NotCanonical {
    switch (value.getNodeType()) {
      case OBJECT -> object(value);
      case ARRAY -> array(value);
      case STRING -> string(value.stringValue());
      case NUMBER -> out.append(Numbers.canonical(value));
      case BOOLEAN, NULL -> out.append(value);
      case BINARY, MISSING, POJO -> throw new NotCanonical("is no value of JSON: " + value.getNodeType());
    }
  }

  /** Names are in the order of their UTF-16 code units, which is that of Java's strings. */
  private void object(JsonNode object) throws NotCanonical {
    char before = '{';
    for (String name : new TreeSet<>(object.propertyNames())) {
      out.append(before);
      string(name);
      out.append(':');
      write(object.get(name));
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private void array(JsonNode array) throws NotCanonical {
    char before = '[';
    for (JsonNode element : array) {
      out.append(before);
      write(element);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private void string(String text) {
    out.append('"');
    Escapes.write(text, out);
    out.append('"');
  }
}
