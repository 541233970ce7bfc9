package org.daftar.query.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.daftar.api.ApiDescription;
import org.daftar.events.codec.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of the OpenAPI document about building the read models anew, where several nodes share them. */
public final class RebuildResources {

  private RebuildResources() {}

  /** How rebuilds are begun, looked at and cancelled. */
  public static ApiDescription description() {
    try (InputStream file = Objects.requireNonNull(RebuildResources.class.getResourceAsStream("rebuilds.json"))) {
      JsonNode part = EventJson.mapper().readTree(file);
      return new ApiDescription((ObjectNode) part.get("paths"), (ObjectNode) part.get("schemas"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
