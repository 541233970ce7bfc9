package org.daftar.command.description;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Term;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the codes of terms: open, since organisations add terms, with the built-in codes as examples. */
final class TermSchemas {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TermSchemas() {}

  /** A schema for each type of code, by its name. */
  static Map<String, ObjectNode> all() {
    Map<String, ObjectNode> all = new TreeMap<>();
    Stream.of(Vocabulary.values()).forEach(vocabulary -> all.put(FieldSchemas.name(vocabulary.type()), of(vocabulary)));
    return all;
  }

  private static ObjectNode of(Vocabulary vocabulary) {
    ObjectNode schema =
        JSON.objectNode()
            .put("type", "string")
            .put(
                "description",
                "The code of a term of the vocabulary "
                    + vocabulary.code()
                    + ": one of the examples, or one that the organisation added.")
            .put("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
            .put("maxLength", 60);
    Taxonomy.builtIn().of(vocabulary).all().stream().map(Term::code).forEach(schema.withArray("examples")::add);
    return schema;
  }
}
