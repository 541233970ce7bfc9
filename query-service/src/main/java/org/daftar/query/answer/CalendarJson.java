package org.daftar.query.answer;

import org.daftar.query.calendar.CalendarItem;
import org.daftar.query.search.CalendarQuery.Certainty;
import org.daftar.value.Codes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Dates of the calendar as JSON. */
public final class CalendarJson {

  private final JsonMapper json;
  private final EntryJson entries;

  CalendarJson(JsonMapper json, EntryJson entries) {
    this.json = json;
    this.entries = entries;
  }

  /** A date with what became of it, and everything that is on the record about the court date or deadline. */
  public ObjectNode item(CalendarItem item) {
    ObjectNode root = json.createObjectNode();
    root.put("id", item.entry().id().value());
    root.put("caseId", item.entry().caseId().value());
    root.put("kind", item.status().ofDeadline() ? "deadline" : "court-date");
    root.put("matter", item.matter().id().value());
    root.set("date", json.valueToTree(item.date()));
    root.put("certainty", Codes.of(Certainty.of(item.date())));
    root.put("status", Codes.of(item.status()));
    item.appointment().instead().ifPresent(date -> root.set("instead", json.valueToTree(date)));
    root.set("toldOtherwise", json.valueToTree(item.toldOtherwise()));
    root.set("course", Lists.of(item.matter().course(), entries::entry));
    return root;
  }
}
