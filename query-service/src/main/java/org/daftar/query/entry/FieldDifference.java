package org.daftar.query.entry;

import java.util.Optional;
import java.util.Set;
import org.daftar.value.TermCode;
import tools.jackson.databind.JsonNode;

/**
 * A field that differs between two versions, two accounts or two moments.
 *
 * @param field its name in the payload
 * @param before its value on the one side, where it has one
 * @param after its value on the other side, where it has one
 * @param terms that stand in it on either side, as codes
 */
public record FieldDifference(String field, Optional<JsonNode> before, Optional<JsonNode> after, Set<TermCode> terms) {

  public FieldDifference {
    terms = Set.copyOf(terms);
  }
}
