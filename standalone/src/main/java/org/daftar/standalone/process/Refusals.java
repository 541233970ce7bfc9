package org.daftar.standalone.process;

import java.net.http.HttpResponse;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in one line why a server refused a request. */
public final class Refusals {

  private static final String PROBLEM = "application/problem+json";

  private Refusals() {}

  /** What its problem details (RFC 9457) say: the title, the detail, and field, message and rule of each fault. */
  public static String sentence(HttpResponse<String> answer) {
    if (answer.headers().firstValue("Content-Type").filter(type -> type.startsWith(PROBLEM)).isEmpty()) {
      return "the server answered " + answer.statusCode();
    }
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    StringJoiner sentence = new StringJoiner("; ");
    sentence.add(problem.path("title").asString() + ": " + problem.path("detail").asString());
    problem.path("errors").forEach(fault -> sentence.add(fault(fault)));
    problem.path("cautions").forEach(fault -> sentence.add(fault(fault)));
    return sentence.toString();
  }

  private static String fault(JsonNode fault) {
    return "'%s' %s (%s)"
        .formatted(fault.path("field").asString(), fault.path("message").asString(), fault.path("rule").asString());
  }
}
