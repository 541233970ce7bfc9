package org.daftar.query.platform.node;

import java.util.List;
import org.daftar.api.ApiDescription;
import org.daftar.events.codec.EventJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes what this side answers: for the deciding side, which puts the document of the whole interface together. */
@RestController
final class Description {

  private final byte[] parts;

  Description(List<ApiDescription> parts) {
    this.parts = EventJson.mapper().writeValueAsBytes(parts);
  }

  @GetMapping(path = "/api/description", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] parts() {
    return parts;
  }
}
