package org.daftar.query.api;

import java.net.URI;
import org.daftar.query.answer.RebuildJson;
import org.daftar.query.rebuild.Rebuilds;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Builds the read models anew beside those that answer, and shows how far that is. */
@RestController
public final class RebuildController {

  private static final String ADDRESS = "/api/rebuilds";

  private final Rebuilds rebuilds;

  /** Begins, shows and cancels rebuilds. */
  public RebuildController(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  @GetMapping(ADDRESS)
  ResponseEntity<String> list() {
    return answer(ResponseEntity.ok());
  }

  /** What was asked for is done when the new one answers; until then it can be looked at and cancelled. */
  @PostMapping(ADDRESS)
  ResponseEntity<String> start() {
    URI address = URI.create(ADDRESS + "/" + rebuilds.start().id());
    return answer(ResponseEntity.accepted().location(address));
  }

  @DeleteMapping(ADDRESS + "/{id}")
  ResponseEntity<String> cancel(@PathVariable String id) {
    if (!rebuilds.cancel(id)) {
      throw new NotFound("There is no such generation.");
    }
    return ResponseEntity.noContent().build();
  }

  private ResponseEntity<String> answer(ResponseEntity.BodyBuilder answer) {
    return answer.contentType(MediaType.APPLICATION_JSON).body(RebuildJson.of(rebuilds.list()).toString());
  }
}
