package org.daftar.query.api;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.daftar.events.ExportEvent.Format;
import org.daftar.identity.CaseId;
import org.daftar.query.chronology.Chronology;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.chronology.ChronologyFinder;
import org.daftar.query.history.AsOf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out chronologies, each in one file that needs nothing else. */
@RestController
public final class ChronologyController {

  private final Moments moments;
  private final ChronologyFinder chronologies;
  private final ChronologyFiles files;

  /** Writes what a finder finds. */
  public ChronologyController(Moments moments, ChronologyFinder chronologies, ChronologyFiles files) {
    this.moments = moments;
    this.chronologies = chronologies;
    this.files = files;
  }

  @GetMapping("/api/cases/{caseId}/chronology")
  byte[] chronology(
      @PathVariable("caseId") String id,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response) {
    Question question = Question.of(parameters, "format");
    Format format = question.value("format", ChronologyFiles::format).orElse(Format.HTML);
    AsOf moment = moments.of(question);
    Instant recordedUntil = moments.recordedAt(moment).orElse(Instant.EPOCH);
    Chronology chronology =
        chronologies.find(Ids.of(CaseId::new, id), moment, recordedUntil).orElseThrow(() -> Ids.missing("case", id));
    describe(chronology, format, response);
    return files.write(chronology, format);
  }

  /** The document carries its style inside: the policy allows that style by its hash, and nothing else. */
  private void describe(Chronology chronology, Format format, HttpServletResponse response) {
    response.setHeader("Log-Position", String.valueOf(chronology.atPosition()));
    response.setHeader(HttpHeaders.ETAG, "\"" + chronology.of().version() + "\"");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src '"
            + files.styleHash()
            + "'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        (format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(ChronologyFiles.name(chronology, format))
            .build()
            .toString());
    response.setContentType(
        switch (format) {
          case HTML -> "text/html;charset=UTF-8";
          case CSV -> "text/csv;charset=UTF-8";
          case JSON -> "application/json";
        });
  }
}
