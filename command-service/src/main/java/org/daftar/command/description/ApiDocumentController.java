package org.daftar.command.description;

import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the description of the interface. */
@RestController
public final class ApiDocumentController {

  private final String document;

  /** Shows the document that the parts make. */
  public ApiDocumentController(Stream<ApiDescription> parts) {
    this.document = ApiDocument.of(parts).toString();
  }

  @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String document() {
    return document;
  }
}
