package org.daftar.query.wording.change;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.entry.FieldDifference;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.term.CodeWords;
import tools.jackson.databind.JsonNode;

/** Reads payload fields as words: a person should not have to read JSON to see what a correction changed. */
public final class FieldWords {

  private final Mentions mentions;

  /** Resolves identifiers by what is mentioned. */
  public FieldWords(Mentions mentions) {
    this.mentions = mentions;
  }

  /** A difference as people read it. */
  public DifferenceInWords of(FieldDifference difference) {
    Map<String, String> labels = new HashMap<>();
    difference.terms().forEach(term -> labels.put(term.code(), mentions.taxonomy().label(term)));
    return new DifferenceInWords(
        label(difference.field()), text(difference.before(), labels), text(difference.after(), labels));
  }

  private static String label(String field) {
    String words = field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return CodeWords.heading(words);
  }

  private String text(Optional<JsonNode> value, Map<String, String> labels) {
    return value.map(known -> text(known, labels)).orElse("");
  }

  private String text(JsonNode value, Map<String, String> labels) {
    if (value.isArray()) {
      return value.valueStream().map(part -> text(part, labels)).collect(Collectors.joining("; "));
    }
    if (value.isObject()) {
      return value.propertyStream().map(part -> property(part, labels)).collect(Collectors.joining(", "));
    }
    return value.isString() ? named(value.asString(), labels) : value.isNull() ? "" : value.toString();
  }

  private String property(Map.Entry<String, JsonNode> property, Map<String, String> labels) {
    return switch (property.getKey()) {
      case "edtf", "text" -> text(property.getValue(), labels);
      default -> label(property.getKey()).toLowerCase(Locale.ROOT) + " " + text(property.getValue(), labels);
    };
  }

  private String named(String text, Map<String, String> labels) {
    return switch (text.substring(0, Math.min(4, text.length()))) {
      case "pty_" -> mentions.name(new PartyId(text));
      case "ent_" -> mentions.entry(new EntryId(text));
      case "src_" -> mentions.source(new SourceId(text));
      case "exh_" -> mentions.exhibit(new ExhibitId(text));
      default -> labels.getOrDefault(text, text);
    };
  }
}
