package org.daftar.query.api;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.daftar.events.ExportEvent.Format;
import org.daftar.identity.CaseId;
import org.daftar.query.chronology.Chronology;
import org.daftar.query.chronology.ChronologyFinder;
import org.daftar.query.chronology.CsvChronology;
import org.daftar.query.chronology.HtmlChronology;
import org.daftar.query.chronology.JsonChronology;
import org.daftar.query.history.AsOf;
import org.daftar.value.Codes;
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
  private final JsonChronology json;
  private final HtmlChronology html = new HtmlChronology();

  /** Writes what a finder finds. */
  public ChronologyController(Moments moments, ChronologyFinder chronologies, JsonChronology json) {
    this.moments = moments;
    this.chronologies = chronologies;
    this.json = json;
  }

  @GetMapping("/api/cases/{id}/chronology")
  byte[] chronology(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) {
    Question question = Question.of(parameters, "format");
    Format format = question.value("format", ChronologyController::format).orElse(Format.HTML);
    AsOf moment = moments.of(question);
    Instant recordedUntil = moments.recordedAt(moment).orElse(Instant.EPOCH);
    Chronology chronology =
        chronologies.find(Ids.of(CaseId::new, id), moment, recordedUntil).orElseThrow(() -> Ids.missing("case", id));
    describe(chronology, format, response);
    return switch (format) {
      case HTML -> html.write(chronology).getBytes(StandardCharsets.UTF_8);
      case CSV -> CsvChronology.write(chronology).getBytes(StandardCharsets.UTF_8);
      case JSON -> json.write(chronology);
    };
  }

  /** The document carries its style inside: the policy allows that style by its hash, and nothing else. */
  private void describe(Chronology chronology, Format format, HttpServletResponse response) {
    String name = "chronology-" + chronology.of().id() + "-at-" + chronology.atPosition() + "." + Codes.of(format);
    response.setHeader("Log-Position", String.valueOf(chronology.atPosition()));
    response.setHeader(HttpHeaders.ETAG, "\"" + chronology.of().version() + "\"");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src '"
            + html.styleHash()
            + "'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        (format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name)
            .build()
            .toString());
    response.setContentType(
        switch (format) {
          case HTML -> "text/html;charset=UTF-8";
          case CSV -> "text/csv;charset=UTF-8";
          case JSON -> "application/json";
        });
  }

  private static Format format(String code) {
    return Arrays.stream(Format.values())
        .filter(format -> Codes.of(format).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be html, csv or json"));
  }
}
