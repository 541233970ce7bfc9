package org.daftar.events.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the record writes and reads it: strict, bounded, and without a choice of forms. */
public final class EventJson {

  private static final int DEEPEST = 32;
  private static final int LONGEST = 1 << 20;

  private EventJson() {}

  /** A mapper that refuses unknown fields, duplicate keys, missing or null values, coercions and deep nesting. */
  public static JsonMapper mapper() {
    StreamReadConstraints bounds =
        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).maxNumberLength(30).build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .changeDefaultPropertyInclusion(rule -> rule.withValueInclusion(JsonInclude.Include.NON_EMPTY))
        .changeDefaultVisibility(rule -> rule.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
        .withConfigOverride(List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .addModule(new ValueTypes())
        .build();
  }
}
