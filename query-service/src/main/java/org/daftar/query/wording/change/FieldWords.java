package org.daftar.query.wording.change;

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
    return new DifferenceInWords(label(difference.field()), text(difference.before()), text(difference.after()));
  }

  private static String label(String field) {
    String words = field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return CodeWords.heading(words);
  }

  private String text(Optional<JsonNode> value) {
    return value.map(this::text).orElse("");
  }

  private String text(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(this::text).collect(Collectors.joining("; "));
    }
    if (value.isObject()) {
      return value.propertyStream().map(this::property).collect(Collectors.joining(", "));
    }
    return value.isString() ? named(value.asString()) : value.isNull() ? "" : value.toString();
  }

  private String property(Map.Entry<String, JsonNode> property) {
    return switch (property.getKey()) {
      case "edtf", "text" -> text(property.getValue());
      default -> label(property.getKey()).toLowerCase(Locale.ROOT) + " " + text(property.getValue());
    };
  }

  private String named(String text) {
    return switch (text.substring(0, Math.min(4, text.length()))) {
      case "pty_" -> mentions.name(new PartyId(text));
      case "ent_" -> mentions.entry(new EntryId(text));
      case "src_" -> mentions.source(new SourceId(text));
      case "exh_" -> mentions.exhibit(new ExhibitId(text));
      default -> text;
    };
  }
}
