package org.daftar.query.api;

import java.util.Optional;
import org.daftar.query.history.AsOf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ObjectNode;

/** Answers in JSON; each says in {@code Log-Position} how many events were read for it. */
final class Answers {

  private Answers() {}

  /** An answer about many subjects. */
  static ResponseEntity<String> of(ObjectNode body, AsOf moment) {
    return of(body, moment, Optional.empty());
  }

  /** An answer about one subject, with its version as {@code ETag}. */
  static ResponseEntity<String> of(ObjectNode body, AsOf moment, long version) {
    return of(body, moment, Optional.of(version));
  }

  private static ResponseEntity<String> of(ObjectNode body, AsOf moment, Optional<Long> version) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .header("Log-Position", String.valueOf(moment.size()));
    version.ifPresent(position -> answer.eTag(String.valueOf(position)));
    return answer.body(body.toString());
  }
}
