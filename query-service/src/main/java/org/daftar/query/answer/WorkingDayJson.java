package org.daftar.query.answer;

import java.util.OptionalInt;
import org.daftar.identity.CalendarId;
import org.daftar.query.workday.CountryDays;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The working days of countries as JSON. */
public final class WorkingDayJson {

  private final JsonMapper json;
  private final ChangeJson changes;

  WorkingDayJson(JsonMapper json, ChangeJson changes) {
    this.json = json;
    this.changes = changes;
  }

  /** What was noted of a country. */
  public ObjectNode country(CountryDays days) {
    ObjectNode root = json.createObjectNode();
    root.put("id", CalendarId.of(days.country().code()).value());
    root.put("country", days.country().code());
    root.put("holidaysAreKnown", days.days().holidaysAreKnown());
    root.set("restDays", json.valueToTree(days.days().restDays()));
    root.set("noted", json.valueToTree(days.noted()));
    return root;
  }

  /**
   * The same with everything that was noted and withdrawn, and with the public holidays of a year where one is named.
   */
  public ObjectNode country(CountryDays days, OptionalInt year) {
    ObjectNode root = country(days);
    year.ifPresent(of -> root.set("holidays", json.valueToTree(days.holidays(of))));
    root.set("history", Lists.of(days.changes(), changes::told));
    return root;
  }
}
