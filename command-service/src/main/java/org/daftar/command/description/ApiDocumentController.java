package org.daftar.command.description;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the description of the interface: of the whole, also where several processes answer it. */
@RestController
public final class ApiDocumentController {

  private final List<ApiDescription> own;
  private final DescribedElsewhere elsewhere;

  /** Shows the document that the parts make. */
  public ApiDocumentController(List<ApiDescription> own, DescribedElsewhere elsewhere) {
    this.own = List.copyOf(own);
    this.elsewhere = elsewhere;
  }

  /** One at a time: the parts are JSON trees, in which examples are put. */
  @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  synchronized String document() {
    return ApiDocument.of(Stream.concat(own.stream(), elsewhere.parts().stream())).toString();
  }
}
