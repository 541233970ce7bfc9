package org.daftar.standalone.invariants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares an event with the command that it came from, field by field. */
final class Content {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> IDENTIFIERS = List.of("caseId", "partyId");

  private Content() {}

  /**
   * What differs.
   *
   * @param acknowledged what its client was told; where nobody told it, where and under which name it is recorded is
   *     left open
   */
  static Optional<String> difference(Command command, Optional<Answer> acknowledged, LogRow row) {
    try {
      return difference(command, (ObjectNode) JSON.readTree(row.text()), row)
          .or(() -> acknowledged.flatMap(answer -> difference(answer, row)));
    } catch (JacksonException | ClassCastException e) {
      return Optional.of("it is no JSON object");
    }
  }

  private static Optional<String> difference(Command command, ObjectNode payload, LogRow row) {
    if (!command.event().equals(taken(payload, "event")) || !Workload.AUTHOR.equals(taken(payload, "recordedBy"))) {
      return Optional.of("it is not a " + command.event() + " by " + Workload.AUTHOR);
    }
    Optional<String> subject = IDENTIFIERS.stream().filter(payload::has).findFirst().map(id -> taken(payload, id));
    if (!subject.equals(Optional.of(row.stream())) || !isBelow(command.path(), row.stream())) {
      return Optional.of("it stands in the stream " + row.stream() + " and speaks of " + subject.orElse("nothing"));
    }
    payload.remove("entry");
    return payload.equals(JSON.readTree(command.body()))
        ? Optional.empty()
        : Optional.of("it says " + payload + " where " + command.body() + " was sent");
  }

  /** A path names the subject, or makes a new one. */
  private static boolean isBelow(String path, String stream) {
    return path.contains("/" + stream + "/")
        || Map.of("/api/cases", "cas_", "/api/parties", "pty_").entrySet().stream()
            .anyMatch(made -> path.equals(made.getKey()) && stream.startsWith(made.getValue()));
  }

  private static Optional<String> difference(Answer answer, LogRow row) {
    if (answer.position() != row.position()) {
      return Optional.of("its client was told that it stands at position " + answer.position());
    }
    if (!answer.version().equals("\"" + row.position() + "\"")) {
      return Optional.of("its client was told the version " + answer.version());
    }
    return row.text().contains("\"" + answer.made() + "\"")
        ? Optional.empty()
        : Optional.of("its client was told that it made " + answer.made());
  }

  private static String taken(ObjectNode payload, String field) {
    JsonNode value = payload.remove(field);
    return value == null ? "" : value.asString();
  }
}
