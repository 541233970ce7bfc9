package org.daftar.query.answer;

import org.daftar.query.register.liberty.DayCount;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers of days as JSON. */
final class DaysJson {

  private DaysJson() {}

  static ObjectNode of(DayCount days) {
    return JsonNodeFactory.instance.objectNode().put("least", days.least()).put("most", days.most());
  }
}
