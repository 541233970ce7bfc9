package org.daftar.query.entry;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A field that differs between two versions, two accounts or two moments.
 *
 * @param field its name in the payload
 * @param before its value on the one side, where it has one
 * @param after its value on the other side, where it has one
 */
public record FieldDifference(String field, Optional<JsonNode> before, Optional<JsonNode> after) {}
