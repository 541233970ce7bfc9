package org.daftar.query.chronology;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.wording.EntryInWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A chronology as JSON: of each account the payload fields as they stood, and the same words that people read. */
public final class JsonChronology {

  private final JsonMapper json;
  private final EventCodec codec;

  /** Writes the payload fields by a codec. */
  public JsonChronology(JsonMapper json, EventCodec codec) {
    this.json = json;
    this.codec = codec;
  }

  /** The chronology as one object, indented, in UTF-8. */
  public byte[] write(Chronology chronology) {
    ObjectNode root = json.createObjectNode();
    ObjectNode of = root.putObject("case");
    of.put("id", chronology.of().id().value());
    of.put("title", chronology.of().title().text());
    chronology.of().jurisdiction().ifPresent(country -> of.put("jurisdiction", country.code()));
    root.put("atPosition", chronology.atPosition());
    root.put("asKnownAt", chronology.asKnownAt().toString());
    root.put("withheld", chronology.withheld());
    items(root.putArray("dated"), chronology.dated());
    items(root.putArray("undated"), chronology.undated());
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private void items(ArrayNode into, List<ChronologyItem> items) {
    for (ChronologyItem item : items) {
      ObjectNode fact = into.addObject();
      fact.put("number", item.number());
      strings(fact, "differing", item.differing().stream().map(Column::heading));
      ArrayNode accounts = fact.putArray("accounts");
      item.accounts().forEach(account -> account(accounts.addObject(), item, account));
    }
  }

  private void account(ObjectNode into, ChronologyItem item, EntryInWords account) {
    into.put("number", item.numberOf(account));
    into.put("id", account.entry().id().value());
    into.put("event", codec.catalogue().of(account.entry().fact().getClass()).storedName());
    into.put("position", account.entry().recorded().position());
    into.put("recordedAt", account.entry().recorded().recordedAt().toString());
    into.put("recordedBy", account.entry().recorded().recordedBy());
    strings(into, "acknowledged", account.entry().recorded().acknowledged().stream());
    account.huridocs().ifPresent(type -> into.put("huridocs", type.digits()));
    account.retraction().ifPresent(reason -> into.put("retracted", reason));
    ObjectNode words = into.putObject("words");
    for (Column column : Column.values()) {
      strings(words, column.heading(), column.of(account).stream());
    }
    into.set("fields", codec.encode(account.entry().fact()));
  }

  private static void strings(ObjectNode into, String name, Stream<String> values) {
    ArrayNode array = into.putArray(name);
    values.forEach(array::add);
  }
}
